import { useHotkeys } from '@mantine/hooks';

/** By their places on the keyboard: with Alt a Mac writes other letters, and Vietnamese typing has its own. */
const PHYSICAL = { usePhysicalKeys: true } as const;

/** Alt and a letter or digit acts on the page, wherever the cursor is but in a field. @param acts by key: `N`, `Digit1` */
export function useAltKeys(acts: Readonly<Record<string, () => void>>): void {
  useHotkeys(Object.entries(acts).map(([key, act]) => [`alt+${key}`, act, PHYSICAL]));
}
