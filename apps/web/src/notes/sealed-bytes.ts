const NONCE_BYTES = 12;

/** AES-256-GCM, its nonce before it, in base64. */
export async function sealBytes(
  key: CryptoKey,
  bytes: Uint8Array<ArrayBuffer>,
  additionalData: Uint8Array<ArrayBuffer>,
): Promise<string> {
  const iv = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, bytes);
  const whole = new Uint8Array(NONCE_BYTES + sealed.byteLength);
  whole.set(iv);
  whole.set(new Uint8Array(sealed), NONCE_BYTES);
  return toBase64(whole);
}

/** @returns null when it was sealed with another key, or is said to be something else */
export async function openBytes(
  key: CryptoKey,
  sealed: string,
  additionalData: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const whole = fromBase64(sealed);
    const iv = whole.slice(0, NONCE_BYTES);
    const bytes = whole.slice(NONCE_BYTES);
    const opened = await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, key, bytes);
    return new Uint8Array(opened);
  } catch {
    return null;
  }
}

export function toBase64(bytes: Uint8Array): string {
  let letters = '';
  for (const byte of bytes) letters += String.fromCharCode(byte);
  return btoa(letters);
}

export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
