import { open, seal } from '../offline/seal.ts';

/** As {@link seal}, in base64. */
export async function sealBytes(
  key: CryptoKey,
  bytes: Uint8Array<ArrayBuffer>,
  place: string,
): Promise<string> {
  return toBase64(new Uint8Array(await seal(key, bytes, place)));
}

/** @returns null when it was sealed with another key, or is said to be something else */
export async function openBytes(
  key: CryptoKey,
  sealed: string,
  place: string,
): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return await open(key, fromBase64(sealed).buffer, place);
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
