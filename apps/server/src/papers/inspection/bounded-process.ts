import { type ChildProcess, spawn } from 'node:child_process';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';

/** What a process that opens a hostile file may use. */
export interface Bounds {
  /** Processor seconds, which do not depend on how busy the machine is. */
  readonly cpuSeconds: number;
  /** Time by the clock in ms: the last resort against a process that waits instead of working. */
  readonly patienceMs: number;
  /** Bytes. */
  readonly memory: number;
}

export interface BoundedTask {
  /** Of the built program, see {@link builtProgram}. */
  readonly program: string;
  /** Its only argument, as JSON. */
  readonly argument: unknown;
  readonly bounds: Bounds;
  readonly onMessage: (message: unknown) => void;
  readonly signal?: AbortSignal | undefined;
}

/** How a process ended; `killed`: by its limits or whatever the file made of it. */
export type Ending = { readonly killed: true } | { readonly killed: false; readonly why: string };

/** Node runs the built file: it cannot load TypeScript when a module is run from src. */
export function builtProgram(
  directory: 'inspection' | 'texts' | 'copies' | 'pack' | 'pictures',
  url: string,
): string {
  const built = url.replace(/\/src\/papers\/\w+\/[^/]*$/, `/dist/papers/${directory}/`);
  return fileURLToPath(new URL('main.js', built));
}

/**
 * Asks the kernel for limits (-c core dump, -d data, -t processor) and to be the first to go when the
 * machine runs out of memory, then becomes the program.
 */
const withLimits = [
  '{ echo 1000 > /proc/self/oom_score_adj; } 2>/dev/null',
  'ulimit -c 0 && ulimit -d "$1" && ulimit -t "$2" && shift 2 && exec "$@"',
].join('\n');

/** JavaScript objects of a process, in MiB; the rest of its memory is for the bytes of streams. */
const heapMebibytes = 256;

/**
 * Runs a program of ours in a process of its own, under limits kept by the kernel. (Not a worker
 * thread: its `resourceLimits` do not count the bytes of buffers, and a thread limited to 128 MB was
 * seen to take 2 GB.)
 * @throws the signal's reason when `signal` ends it, and what `onMessage` throws
 */
export async function runBounded(task: BoundedTask): Promise<Ending> {
  const { signal, bounds } = task;
  signal?.throwIfAborted();
  const child = start(task);
  const end = () => child.kill('SIGKILL');
  const clock = setTimeout(end, bounds.patienceMs);
  signal?.addEventListener('abort', end);
  try {
    return await ending(child, task);
  } finally {
    clearTimeout(clock);
    signal?.removeEventListener('abort', end);
  }
}

function start({ program, argument, bounds }: BoundedTask): ChildProcess {
  const heap = `--max-old-space-size=${heapMebibytes}`;
  const limits = [`${Math.ceil(bounds.memory / 1_024)}`, `${bounds.cpuSeconds}`];
  const node = [execPath, heap, program, JSON.stringify(argument)];
  return spawn('/bin/sh', ['-c', withLimits, 'sh', ...limits, ...node], {
    // Nothing of the server's environment, with its passwords, is shown to a hostile file.
    env: {},
    cwd: '/',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
}

function ending(child: ChildProcess, { onMessage, signal }: BoundedTask): Promise<Ending> {
  return new Promise((resolve, reject) => {
    let complaint = '';
    child.stderr?.setEncoding('utf8').on('data', (words: string) => {
      complaint = (complaint + words).slice(-2_000);
    });
    child.once('error', reject);
    child.on('message', (message) => {
      try {
        onMessage(message);
      } catch (error) {
        reject(error);
        child.kill('SIGKILL');
      }
    });
    child.once('close', (code, killedBy) => {
      if (signal?.aborted) reject(signal.reason);
      else if (killedBy !== null) resolve({ killed: true });
      else resolve({ killed: false, why: `It ended with ${code}: ${complaint}` });
    });
  });
}
