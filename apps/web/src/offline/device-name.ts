/** Known to whoever signs out, without what opens it. */
export const DEVICE_DATABASE = 'e-cabinet-device';
/** Says, before anything is loaded, whether this device keeps something: a person's sealed papers. */
const KEEPS = 'e-cabinet.keeps';

/** Browsers give ciphers only to pages behind TLS, and to the device itself. */
export function canSeal(): boolean {
  return globalThis.crypto?.subtle !== undefined;
}

export function keepsSomething(): boolean {
  try {
    return localStorage.getItem(KEEPS) !== null;
  } catch {
    return false;
  }
}

/** @param keeps false: nothing any more */
export function sayThatItKeeps(keeps: boolean): void {
  try {
    if (keeps) localStorage.setItem(KEEPS, 'yes');
    else localStorage.removeItem(KEEPS);
  } catch {
    // Where storage is forbidden nothing is kept.
  }
}
