import { useEffect, useRef } from 'react';
import { chime } from './chime.ts';
import type { Urgency } from './countdown.ts';

/** How often it sounds at each warning; silent where it is calm. */
const STROKES: Readonly<Record<Urgency, number>> = { calm: 0, soon: 1, now: 2, over: 3 };

/** Sounds once when time becomes more pressing; never for how it was when the page was opened. */
export function useTimeSignal(urgency: Urgency, audible: boolean): void {
  const before = useRef(urgency);
  useEffect(() => {
    const worse = STROKES[urgency] > STROKES[before.current];
    before.current = urgency;
    if (worse && audible) chime(STROKES[urgency]);
  }, [urgency, audible]);
}
