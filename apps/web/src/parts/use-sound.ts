import { useEffect } from 'react';
import { allowSound } from './chime.ts';

/** Lets this page sound from the first time that somebody presses anything on it. */
export function useSound(): void {
  useEffect(() => {
    const signs = ['pointerdown', 'keydown'] as const;
    for (const sign of signs) window.addEventListener(sign, allowSound, { once: true });
    return () => {
      for (const sign of signs) window.removeEventListener(sign, allowSound);
    };
  }, []);
}
