import { useSyncExternalStore } from 'react';
import { deviceValue, held } from './device-values.ts';

/** Also what comes later, when the device is opened. */
export function useDeviceValue(name: string): unknown {
  return useSyncExternalStore(held.subscribe, () => deviceValue(name));
}
