import { useEffect, useReducer } from 'react';

/** Renders anew every second while something is counted; what is shown is then taken from the clock. */
export function useSeconds(counting: boolean): void {
  const [, tick] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    if (!counting) return;
    const timer = setInterval(tick, 1_000);
    return () => clearInterval(timer);
  }, [counting]);
}
