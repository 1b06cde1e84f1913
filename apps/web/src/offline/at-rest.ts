/** What somebody does on a page; a scroll goes on after the finger has left. */
const ACTS = ['pointerdown', 'pointermove', 'wheel', 'scroll', 'keydown'] as const;
/** Nothing was done for so long: no scroll and no stroke is under way. */
const AT_REST_MS = 600;
/** Whoever never rests still gets the papers. */
const LONGEST_WAIT_MS = 10_000;

let lastAct = Number.NEGATIVE_INFINITY;
for (const act of ACTS) {
  addEventListener(act, () => (lastAct = performance.now()), { capture: true, passive: true });
}

/** Resolves once nothing moves under a reader's hand: what is done in the background would be felt. */
export async function atRest(): Promise<void> {
  const atLatest = performance.now() + LONGEST_WAIT_MS;
  for (;;) {
    const now = performance.now();
    const rest = Math.min(lastAct + AT_REST_MS, atLatest);
    if (now >= rest) return;
    await new Promise((resolve) => setTimeout(resolve, rest - now));
  }
}
