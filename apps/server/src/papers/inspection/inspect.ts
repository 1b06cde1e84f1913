import { type ChildProcess, spawn } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { type Findings, findings } from './findings.ts';
import type { InspectionLimits } from './limits.ts';
import type { InspectionTask } from './task.ts';

/** Looks at one file; see {@link inspector}. */
export type Inspect = (path: string, signal?: AbortSignal) => Promise<Findings>;

/** Node runs the built file: it cannot load TypeScript when this module itself is run from src. */
const main = fileURLToPath(
  new URL(
    'main.js',
    import.meta.url.replace(/\/src\/papers\/inspection\/[^/]*$/, '/dist/papers/inspection/'),
  ),
);

/**
 * Asks the kernel for limits (-c core dump, -d data, -t processor) and to be the first to go when the
 * machine runs out of memory, then becomes the inspection.
 */
const withLimits = [
  '{ echo 1000 > /proc/self/oom_score_adj; } 2>/dev/null',
  'ulimit -c 0 && ulimit -d "$1" && ulimit -t "$2" && shift 2 && exec "$@"',
].join('\n');

/** JavaScript objects of an inspection, in MiB; the rest of its memory is for the bytes of streams. */
const heapMebibytes = 256;

/**
 * Makes a function that inspects a file in a process of its own, under limits kept by the kernel.
 *
 * A file that makes its process die, spin or swell is refused as `pdf-too-complex`, and nothing
 * else is touched. (Not a worker thread: its `resourceLimits` do not count the bytes of buffers,
 * and a thread limited to 128 MB was seen to take 2 GB.)
 *
 * The function throws when the inspection itself is at fault, and with the signal's reason when
 * `signal` ends it.
 */
export function inspector(limits: InspectionLimits): Inspect {
  return async (path, signal) => {
    signal?.throwIfAborted();
    const { size } = await stat(path);
    const child = start(path, size, limits);
    const end = () => child.kill('SIGKILL');
    const clock = setTimeout(end, limits.patienceMs);
    signal?.addEventListener('abort', end);
    try {
      return await outcome(child, signal);
    } finally {
      clearTimeout(clock);
      signal?.removeEventListener('abort', end);
    }
  };
}

function start(path: string, size: number, limits: InspectionLimits): ChildProcess {
  const task: InspectionTask = { path, pages: limits.pages, memory: limits.memory };
  const node = [execPath, `--max-old-space-size=${heapMebibytes}`, main, JSON.stringify(task)];
  const dataKibibytes = Math.ceil((limits.memory + size) / 1_024);
  const bounds = [`${dataKibibytes}`, `${limits.cpuSeconds}`];
  return spawn('/bin/sh', ['-c', withLimits, 'sh', ...bounds, ...node], {
    // Nothing of the server's environment, with its passwords, is shown to a hostile file.
    env: {},
    cwd: '/',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
}

function outcome(child: ChildProcess, signal: AbortSignal | undefined): Promise<Findings> {
  return new Promise((resolve, reject) => {
    let found: Findings | null = null;
    let complaint = '';
    child.stderr?.setEncoding('utf8').on('data', (words: string) => {
      complaint = (complaint + words).slice(-2_000);
    });
    child.once('error', reject);
    child.once('message', (message) => {
      const { data, error } = findings.safeParse(message);
      if (error) reject(error);
      else found = data;
    });
    child.once('close', (code, killedBy) => {
      if (found !== null) resolve(found);
      else if (signal?.aborted) reject(signal.reason);
      else if (killedBy !== null) resolve(tooComplex);
      else reject(new Error(`The inspection ended with ${code}: ${complaint}`));
    });
  });
}

const tooComplex: Findings = { sound: false, refusal: { refusal: 'pdf-too-complex' } };
