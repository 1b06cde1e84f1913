const NONCE_BYTES = 12;
const KEY: AesKeyGenParams = { name: 'AES-GCM', length: 256 };
const USAGES: KeyUsage[] = ['encrypt', 'decrypt', 'wrapKey', 'unwrapKey'];

type Bytes = Uint8Array<ArrayBuffer>;

/** Scripts can use the key and not read it. */
export function newKey(extractable = false): Promise<CryptoKey> {
  return crypto.subtle.generateKey(KEY, extractable, USAGES);
}

/**
 * AES-256-GCM; the nonce stands before what it seals.
 * @param place what it is and where it stands: opened elsewhere, or as something else, it is refused
 */
export async function seal(key: CryptoKey, bytes: Bytes, place: string): Promise<ArrayBuffer> {
  const iv = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  return join(iv, await crypto.subtle.encrypt(algorithm(iv, place), key, bytes));
}

/** @throws DOMException `OperationError`: sealed with another key or for another place, or damaged */
export async function open(key: CryptoKey, sealed: ArrayBuffer, place: string): Promise<Bytes> {
  const [iv, bytes] = parted(sealed);
  return new Uint8Array(await crypto.subtle.decrypt(algorithm(iv, place), key, bytes));
}

/** A key of its own for one thing, locked with another key. */
export async function wrap(key: CryptoKey, inner: CryptoKey, place: string): Promise<ArrayBuffer> {
  const iv = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  return join(iv, await crypto.subtle.wrapKey('raw', inner, key, algorithm(iv, place)));
}

/**
 * @param extractable so that it can be locked with another key; not for keeping
 * @throws DOMException `OperationError`, as {@link open}
 */
export function unwrap(
  key: CryptoKey,
  wrapped: ArrayBuffer,
  place: string,
  extractable = false,
): Promise<CryptoKey> {
  const [iv, bytes] = parted(wrapped);
  return crypto.subtle.unwrapKey('raw', bytes, key, algorithm(iv, place), KEY, extractable, USAGES);
}

function algorithm(iv: Bytes, place: string): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(place) };
}

function join(iv: Bytes, sealed: ArrayBuffer): ArrayBuffer {
  const whole = new Uint8Array(NONCE_BYTES + sealed.byteLength);
  whole.set(iv);
  whole.set(new Uint8Array(sealed), NONCE_BYTES);
  return whole.buffer;
}

function parted(sealed: ArrayBuffer): [iv: Bytes, bytes: Bytes] {
  return [new Uint8Array(sealed, 0, NONCE_BYTES), new Uint8Array(sealed, NONCE_BYTES)];
}
