import { useEffect, useEffectEvent } from 'react';

const WRITING = 'input, textarea, select, [contenteditable="true"], [role="dialog"] *';

/** The keys 1, 2, 3 … choose, unless somebody is writing. */
export function useNumberKeys<Value>(
  values: readonly Value[],
  onChoose: (value: Value) => void,
): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const { key, target, repeat, altKey, ctrlKey, metaKey } = event;
    if (repeat || altKey || ctrlKey || metaKey) return;
    if (target instanceof Element && target.closest(WRITING)) return;
    const value = values[Number(key) - 1];
    if (value === undefined) return;
    event.preventDefault();
    onChoose(value);
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => press(event);
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
