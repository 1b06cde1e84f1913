/** Known to whoever signs out, without what opens it. */
export const DEVICE_DATABASE = 'e-cabinet-device';
/** Where that which opens it lies while no lock is before it. */
export const DEVICE_OPENER = 'e-cabinet-device-opener';
/** Says, before anything is loaded, whether this device keeps something: a person's sealed papers. */
const KEEPS = 'e-cabinet.keeps';

/** Browsers give ciphers only to pages behind TLS, and to the device itself. */
export function canSeal(): boolean {
  return globalThis.crypto?.subtle !== undefined;
}

export function keepsSomething(): boolean {
  return kept() !== null;
}

/** It asks for its person before it opens. */
export function isBehindLock(): boolean {
  return kept() === 'locked';
}

function kept(): string | null {
  try {
    return localStorage.getItem(KEEPS);
  } catch {
    return null;
  }
}

/** @param how null: nothing any more */
export function sayThatItKeeps(how: 'open' | 'locked' | null): void {
  try {
    if (how) localStorage.setItem(KEEPS, how);
    else localStorage.removeItem(KEEPS);
  } catch {
    // Where storage is forbidden nothing is kept.
  }
}
