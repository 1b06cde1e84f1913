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
  write: (sids: readonly string[]) => Promise<void>,
  log: Log,
): (sid: string) => void {
  const written = new Map<string, number>();
  const waiting = new Set<string>();
  const flush = async () => {
    const sids = [...waiting];
    waiting.clear();
    try {
      await write(sids);
    } catch (err) {
      for (const sid of sids) written.delete(sid);
      log.debug({ err, count: sids.length }, 'uses of sessions were not written');
    }
  };
  return (sid) => {
    const now = performance.now();
    if (now - (written.get(sid) ?? Number.NEGATIVE_INFINITY) < WRITE_EVERY_MS) return;
    if (written.size >= SWEEP_AT) sweep(written, now);
    written.set(sid, now);
    if (waiting.size === 0) setTimeout(flush, GATHER_MS).unref();
    waiting.add(sid);
  };
}

function sweep(written: Map<string, number>, now: number): void {
  for (const [sid, at] of written) {
    if (now - at >= WRITE_EVERY_MS) written.delete(sid);
  }
}
