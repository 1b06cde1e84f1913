import { useEffect, useReducer } from 'react';
import { secondsLeft, untilNextSecond } from './countdown.ts';

/**
 * Seconds until a moment, rendered anew when the shown second changes; null without a deadline.
 * @param deadline ISO 8601, by the server's clock
 * @param clockOffset server's clock minus this device's, milliseconds
 */
export function useSecondsLeft(deadline: string | null, clockOffset: number): number | null {
  const [, tick] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    if (deadline === null) return;
    let timer = 0;
    const wait = () => {
      timer = window.setTimeout(
        () => {
          tick();
          wait();
        },
        untilNextSecond(deadline, clockOffset, Date.now()),
      );
    };
    wait();
    return () => window.clearTimeout(timer);
  }, [deadline, clockOffset]);
  return deadline === null ? null : secondsLeft(deadline, clockOffset, Date.now());
}
