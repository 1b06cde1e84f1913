import { isSeveral, type Part, partsOf, type Run } from './multipart.ts';
import { PaperProblemError, problemOfStatus } from './paper-problem.ts';

/** Waits between attempts while the network is away, milliseconds; the last one repeats. */
const WAITS = [500, 1_000, 2_000, 4_000];
const UNAVAILABLE = new Set([408, 429, 500, 502, 503, 504]);

export interface Fetched {
  readonly bytes: ArrayBuffer;
  /** Length of the whole file. */
  readonly length: number;
  /** The server sent the whole file although a part was asked for. */
  readonly whole: boolean;
}

export interface FetchOptions {
  readonly signal: AbortSignal;
  /** The network is away, or back. */
  readonly onWaiting: (waiting: boolean) => void;
}

/**
 * Bytes `begin` to `end` (exclusive) of a file, by HTTP Range (RFC 9110, section 14). While the network
 * or the server is away it goes on trying until it is aborted.
 * @throws PaperProblemError when the server refuses
 */
export function fetchRange(
  url: string,
  begin: number,
  end: number,
  options: FetchOptions,
): Promise<Fetched> {
  return untilAnswered(url, [{ begin, end }], options, async (response) => {
    const bytes = await response.arrayBuffer();
    if (response.status !== 206) return { bytes, length: bytes.byteLength, whole: true };
    return { bytes, length: lengthOf(response, begin + bytes.byteLength), whole: false };
  });
}

/**
 * The same for several runs of bytes in one answer.
 * @returns null: what stands between us and the server does not send several at once
 */
export function fetchRanges(
  url: string,
  runs: readonly Run[],
  options: FetchOptions,
): Promise<readonly Part[] | null> {
  return untilAnswered(url, runs, options, async (response) => {
    if (!isSeveral(response)) {
      await response.body?.cancel();
      return null;
    }
    return partsOf(new Uint8Array(await response.arrayBuffer()));
  });
}

async function untilAnswered<T>(
  url: string,
  runs: readonly Run[],
  options: FetchOptions,
  read: (response: Response) => Promise<T>,
): Promise<T> {
  for (let attempt = 0; ; attempt += 1) {
    const answered = await tryOnce(url, runs, options, read);
    options.onWaiting(answered === null);
    if (answered) return answered.value;
    await pause(WAITS[Math.min(attempt, WAITS.length - 1)] ?? 0, options.signal);
  }
}

/** null when it is worth another attempt. */
async function tryOnce<T>(
  url: string,
  runs: readonly Run[],
  { signal }: FetchOptions,
  read: (response: Response) => Promise<T>,
): Promise<{ readonly value: T } | null> {
  try {
    const range = runs.map(({ begin, end }) => `${begin}-${end - 1}`).join(',');
    const response = await fetch(url, {
      headers: { range: `bytes=${range}` },
      signal,
      // No paper lies readable in the browser's cache; what is kept on the device is kept sealed.
      cache: 'no-store',
      credentials: 'same-origin',
    });
    if (UNAVAILABLE.has(response.status)) return null;
    if (!response.ok) throw new PaperProblemError(problemOfStatus(response.status));
    return { value: await read(response) };
  } catch (problem) {
    if (problem instanceof PaperProblemError || signal.aborted) throw problem;
    return null;
  }
}

function lengthOf(response: Response, atLeast: number): number {
  const [, total] = /\/(\d+)$/.exec(response.headers.get('content-range') ?? '') ?? [];
  return total === undefined ? atLeast : Number(total);
}

/** Sooner when the device says that the network is back. */
function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const done = () => {
      clearTimeout(timer);
      globalThis.removeEventListener('online', done);
      signal.removeEventListener('abort', aborted);
      resolve();
    };
    const aborted = () => {
      done();
      reject(signal.reason);
    };
    const timer = setTimeout(done, milliseconds);
    globalThis.addEventListener('online', done);
    signal.addEventListener('abort', aborted);
  });
}
