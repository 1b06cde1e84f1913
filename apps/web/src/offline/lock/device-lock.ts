import { type Device, keepLockedKey, keyPlaceOf, lockedKey } from '../device.ts';
import { DEVICE_OPENER } from '../device-name.ts';
import { destroyOpener, newOpener, openerIn } from '../openers.ts';
import { unwrap, wrap } from '../seal.ts';
import { type Asserted, askCredential, letGoOf, makeCredential } from './prf.ts';

const SALT_BYTES = 32;

/**
 * From now on the device opens only for its person. Its key stays the same, so that nothing that is kept has
 * to be written anew; what opened it until now is destroyed once the lock is on the disk.
 * @param name shown by the system beside the credential
 * @throws LockProblemError, and then nothing has changed
 */
export async function lockDevice(device: Device, name: string): Promise<void> {
  const { personId } = device;
  const { wrapped } = await lockedKey(device);
  const opener = await openerIn(DEVICE_OPENER);
  if (!opener) throw new Error('the device is locked already, or forgotten');
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  const asserted = await makeCredential(name, salt);
  const place = keyPlaceOf(personId);
  const key = await unwrap(opener, wrapped, place, true);
  const anew = await wrap(await openerFrom(asserted, personId), key, place);
  const lock = { credentialId: asserted.credentialId, salt };
  await keepLockedKey(device, { lock, wrapped: anew });
  await destroyOpener(DEVICE_OPENER);
}

/** @throws LockProblemError, and then it stays locked */
export async function openLock(device: Device): Promise<void> {
  device.open(await keyBehindLock(device, false));
  const { lock } = await lockedKey(device);
  // The page that locked it may have died before this.
  if (lock) await destroyOpener(DEVICE_OPENER);
}

/** The device opens by itself again. Asks for the person once more. @throws LockProblemError, and then nothing has changed */
export async function removeLock(device: Device): Promise<void> {
  const { lock } = await lockedKey(device);
  const key = await keyBehindLock(device, true);
  const opener = await newOpener(DEVICE_OPENER);
  const wrapped = await wrap(opener, key, keyPlaceOf(device.personId));
  await keepLockedKey(device, { lock: null, wrapped });
  if (lock) await letGoOf(lock.credentialId);
}

async function keyBehindLock(device: Device, extractable: boolean): Promise<CryptoKey> {
  const { personId } = device;
  const { lock, wrapped } = await lockedKey(device);
  // Another page may have removed it meanwhile.
  const opener = lock
    ? await openerFrom(await askCredential(lock), personId)
    : await openerIn(DEVICE_OPENER);
  if (!opener) throw new Error('what opens this device is gone');
  return unwrap(opener, wrapped, keyPlaceOf(personId), extractable);
}

/** HKDF-SHA-256 (RFC 5869): a key for this alone out of what the credential said. */
async function openerFrom({ secret }: Asserted, personId: string): Promise<CryptoKey> {
  const base = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey']);
  const info = new TextEncoder().encode(JSON.stringify(['e-cabinet/device-lock/1', personId]));
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['wrapKey', 'unwrapKey'],
  );
}
