import type { ItemId } from '@e-cabinet/domain';
import { useState } from 'react';

/** Presenting is begun by hand, and ends with the item. */
export function usePresentingSwitch(
  currentItemId: ItemId | null,
): readonly [presenting: boolean, setPresenting: (presenting: boolean) => void] {
  const [presents, setPresents] = useState<ItemId | null>(null);
  const set = (presenting: boolean) => setPresents(presenting ? currentItemId : null);
  return [presents !== null && presents === currentItemId, set];
}
