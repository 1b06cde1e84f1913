import type { Log } from '../logs.ts';

/** How right "last seen" is, and how often at most a session is written for being used. */
const WRITE_EVERY_MS = 60_000;
/** Thousands may come back in the same second: their uses are written together. */
const GATHER_MS = 500;
/** Sessions remembered as written before the old ones are swept out. */
const SWEEP_AT = 20_000;

/**
 * Notes that sessions are used, without anybody waiting for it. A use that could not be written is
 * forgotten: the next one tries again.
 * @param write puts off the idle end of these sessions
 */
export function gatherUses(
  write: (keys: readonly string[]) => Promise<void>,
  log: Log,
): (key: string) => void {
  const written = new Map<string, number>();
  const waiting = new Set<string>();
  const flush = async () => {
    const keys = [...waiting];
    waiting.clear();
    try {
      await write(keys);
    } catch (err) {
      for (const key of keys) written.delete(key);
      log.debug({ err, count: keys.length }, 'uses of sessions were not written');
    }
  };
  return (key) => {
    const now = performance.now();
    if (now - (written.get(key) ?? Number.NEGATIVE_INFINITY) < WRITE_EVERY_MS) return;
    if (written.size >= SWEEP_AT) sweep(written, now);
    written.set(key, now);
    if (waiting.size === 0) setTimeout(flush, GATHER_MS).unref();
    waiting.add(key);
  };
}

function sweep(written: Map<string, number>, now: number): void {
  for (const [key, at] of written) {
    if (now - at >= WRITE_EVERY_MS) written.delete(key);
  }
}
