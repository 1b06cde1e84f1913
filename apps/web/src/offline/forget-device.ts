import { DEVICE_DATABASE, DEVICE_OPENER, keepsSomething, sayThatItKeeps } from './device-name.ts';
import { forgetDeviceValues } from './device-values.ts';

let letGo: (() => void) | null = null;

/** @param act ends what is open, so that nothing holds up the deletion */
export function onForgettingDevice(act: (() => void) | null): void {
  letGo = act;
}

/** Nothing readable stays on the device: the key goes, and what it opened. */
export function forgetDevice(): void {
  letGo?.();
  forgetDeviceValues();
  letGo = null;
  if (!keepsSomething()) return;
  sayThatItKeeps(null);
  for (const name of [DEVICE_OPENER, DEVICE_DATABASE]) globalThis.indexedDB?.deleteDatabase(name);
}
