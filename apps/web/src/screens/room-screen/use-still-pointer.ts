import { useEffect, useState } from 'react';

const STILL_AFTER_MS = 4_000;

/** Whether nobody has moved the pointer for a while: then it is hidden, and everything to press with it. */
export function useStillPointer(): boolean {
  const [still, setStill] = useState(true);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const moved = () => {
      setStill(false);
      clearTimeout(timer);
      timer = setTimeout(() => setStill(true), STILL_AFTER_MS);
    };
    const signs = ['pointermove', 'pointerdown', 'keydown'] as const;
    for (const sign of signs) window.addEventListener(sign, moved);
    return () => {
      clearTimeout(timer);
      for (const sign of signs) window.removeEventListener(sign, moved);
    };
  }, []);
  return still;
}
