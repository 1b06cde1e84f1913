import { createStore, type WritableStore } from '@e-cabinet/client';
import { useSyncExternalStore } from 'react';

/** How the papers stand that this device keeps for reading without a network. */
export interface PackSnapshot {
  /** `off`: this device keeps none; `full`: it has no room for the rest. */
  readonly state: 'off' | 'loading' | 'full' | 'done';
  /** Papers that can be read without a network, by SHA-256. */
  readonly ready: ReadonlySet<string>;
}

export const OFF: PackSnapshot = { state: 'off', ready: new Set() };

/** Drawn by screens that are there long before what fills it. */
export const pack: WritableStore<PackSnapshot> = createStore<PackSnapshot>(OFF);

export function usePack(): PackSnapshot {
  return useSyncExternalStore(pack.subscribe, pack.getSnapshot);
}
