import { useEffect, useSyncExternalStore } from 'react';

/** The reader wants the whole screen for the paper, this one and the next. */
let wanted = false;
/** A paper is on the screen. */
let open = false;
const listeners = new Set<() => void>();

function change(act: () => void): void {
  act();
  // What steps aside for it is hidden by the style sheet: nothing that is being written there is lost.
  document.documentElement.toggleAttribute('data-wide-reading', wanted && open);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether the paper has the screen to itself now. */
export function useIsWideReading(): boolean {
  return useSyncExternalStore(subscribe, () => wanted && open);
}

/** For the paper on the screen. @returns whether it is wide, and the switch */
export function useWideReading(): readonly [wide: boolean, toggle: () => void] {
  useEffect(() => {
    change(() => {
      open = true;
    });
    return () =>
      change(() => {
        open = false;
      });
  }, []);
  const toggle = () =>
    change(() => {
      wanted = !wanted;
    });
  return [useIsWideReading(), toggle];
}
