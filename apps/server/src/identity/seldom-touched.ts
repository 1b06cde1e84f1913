import type { Store } from 'express-session';

/** How right "last seen" is, and how often at most a session is written for being used. */
const TOUCH_EVERY_MS = 60_000;
/** Sessions remembered as touched before the old ones are swept out. */
const SWEEP_AT = 10_000;

/**
 * Makes a store put off a session's end once a minute instead of at every request, and tells who was
 * seen. A touch that fails fails nothing: the next minute tries again.
 */
export function touchSeldom(store: Store, seen: (sid: string) => void): Store {
  const touched = new Map<string, number>();
  const touch = store.touch?.bind(store);
  store.touch = (sid, data, done) => {
    const now = performance.now();
    if (now - (touched.get(sid) ?? Number.NEGATIVE_INFINITY) < TOUCH_EVERY_MS) return done?.();
    if (touched.size >= SWEEP_AT) sweep(touched, now);
    touched.set(sid, now);
    seen(sid);
    touch?.(sid, data, () => done?.());
  };
  return store;
}

function sweep(touched: Map<string, number>, now: number): void {
  for (const [sid, at] of touched) {
    if (now - at >= TOUCH_EVERY_MS) touched.delete(sid);
  }
}
