import { fromBase64, openBytes, sealBytes, toBase64 } from '../notes/sealed-bytes.ts';

const CURVE = { name: 'ECDH', namedCurve: 'P-256' } as const;
const KEY_BYTES = 32;
const AES = { name: 'AES-GCM', length: 8 * KEY_BYTES } as const;

/** The key pair of one person on this device; the private half can be used here, and not be read out. */
export interface OwnKeys {
  readonly personId: string;
  readonly publicKey: string;
  readonly privateKey: CryptoKey;
}

/** Between whom the key of a thread is wrapped: bound to it, so that none can be put in another's place. */
export interface Wrapping {
  readonly threadId: string;
  readonly fromId: string;
  readonly fromKey: string;
  readonly forId: string;
  readonly forKey: string;
}

/** A new pair with its private half sealed under the key of a notebook. */
export async function newKeyPair(
  notebookKey: CryptoKey,
  about: { readonly personId: string; readonly notebookId: string },
): Promise<{ readonly publicKey: string; readonly sealed: string }> {
  const pair = await crypto.subtle.generateKey(CURVE, true, ['deriveBits']);
  const publicKey = toBase64(new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey)));
  const bytes = new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey));
  return { publicKey, sealed: await sealBytes(notebookKey, bytes, aboutPair(about, publicKey)) };
}

/** @returns null when the notebook's key does not open it, or it is of another public key */
export async function openKeyPair(
  notebookKey: CryptoKey,
  about: { readonly personId: string; readonly notebookId: string },
  { publicKey, sealed }: { readonly publicKey: string; readonly sealed: string },
): Promise<OwnKeys | null> {
  const bytes = await openBytes(notebookKey, sealed, aboutPair(about, publicKey));
  if (!bytes) return null;
  const privateKey = await crypto.subtle.importKey('pkcs8', bytes, CURVE, false, ['deriveBits']);
  return { personId: about.personId, publicKey, privateKey };
}

function aboutPair(
  { personId, notebookId }: { readonly personId: string; readonly notebookId: string },
  publicKey: string,
): string {
  return JSON.stringify(['e-cabinet/sharing-key/1', personId, notebookId, publicKey]);
}

export function newThreadKey(): Promise<CryptoKey> {
  return importThreadKey(crypto.getRandomValues(new Uint8Array(KEY_BYTES)));
}

function importThreadKey(bytes: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  // The author wraps it anew for who is let in later.
  return crypto.subtle.importKey('raw', bytes, AES, true, ['encrypt', 'decrypt']);
}

/** The key of a thread for one person, by whoever `own` is. */
export async function wrapKey(own: OwnKeys, key: CryptoKey, wrapping: Wrapping): Promise<string> {
  const wrapper = await wrapperOf(own, wrapping.forKey, wrapping);
  const bytes = new Uint8Array(await crypto.subtle.exportKey('raw', key));
  return sealBytes(wrapper, bytes, infoOf(wrapping));
}

/** @returns null when it was not wrapped for these keys, or by another than is said */
export async function unwrapKey(
  own: OwnKeys,
  sealed: string,
  wrapping: Wrapping,
): Promise<CryptoKey | null> {
  if (wrapping.forKey !== own.publicKey) return null;
  try {
    const wrapper = await wrapperOf(own, wrapping.fromKey, wrapping);
    const bytes = await openBytes(wrapper, sealed, infoOf(wrapping));
    return bytes && (await importThreadKey(bytes));
  } catch {
    // What is no point of the curve.
    return null;
  }
}

/** ECDH with the other's public key, then HKDF-SHA-256 over all that the wrapping is about (RFC 5869). */
async function wrapperOf(own: OwnKeys, others: string, wrapping: Wrapping): Promise<CryptoKey> {
  const point = await crypto.subtle.importKey('raw', fromBase64(others), CURVE, false, []);
  const shared = await crypto.subtle.deriveBits(
    { name: 'ECDH', public: point },
    own.privateKey,
    256,
  );
  const base = await crypto.subtle.importKey('raw', shared, 'HKDF', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    {
      name: 'HKDF',
      hash: 'SHA-256',
      salt: new Uint8Array(),
      info: new TextEncoder().encode(infoOf(wrapping)),
    },
    base,
    AES,
    false,
    ['encrypt', 'decrypt'],
  );
}

function infoOf({ threadId, fromId, fromKey, forId, forKey }: Wrapping): string {
  return JSON.stringify(['e-cabinet/thread-key/1', threadId, fromId, fromKey, forId, forKey]);
}

/** Which message of whom in which thread: none can be put in another's place. */
export interface MessageName {
  readonly threadId: string;
  readonly id: string;
  readonly authorId: string;
}

export function sealMessage(key: CryptoKey, text: string, name: MessageName): Promise<string> {
  return sealBytes(key, new TextEncoder().encode(text), aboutMessage(name));
}

/** @returns null when it cannot be read with the key of the thread */
export async function openMessage(
  key: CryptoKey,
  body: string,
  name: MessageName,
): Promise<string | null> {
  const bytes = await openBytes(key, body, aboutMessage(name));
  return bytes && new TextDecoder().decode(bytes);
}

function aboutMessage({ threadId, id, authorId }: MessageName): string {
  return JSON.stringify(['e-cabinet/thread-message/1', threadId, id, authorId]);
}
