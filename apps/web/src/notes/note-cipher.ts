import type { NotebookLock } from '@e-cabinet/protocol';
import { fromBase64, openBytes, sealBytes, toBase64 } from './sealed-bytes.ts';

/** OWASP's figure for PBKDF2-HMAC-SHA-256 (2023): half a second on a tablet, once per sign-in. */
const ROUNDS = 600_000;
const KEY_BYTES = 32;
const SALT_BYTES = 16;

/** Whose notebook: what is sealed for one cannot be passed off as another's. */
export interface NotebookName {
  readonly personId: string;
  readonly notebookId: string;
}

export function newNotebookKey(): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(KEY_BYTES));
}

/** The key as the device keeps it: it can be used there, and not be read out by a script. */
export function importKey(bytes: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

/** Locks the key of a notebook with a secret that only its owner has. */
export async function lockKey(
  bytes: Uint8Array<ArrayBuffer>,
  secret: string,
  name: NotebookName,
  kind: NotebookLock['kind'],
): Promise<NotebookLock> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  const key = await keyOf(secret, salt, ROUNDS);
  return {
    kind,
    salt: toBase64(salt),
    rounds: ROUNDS,
    sealed: await sealBytes(key, bytes, about(name)),
  };
}

/** @returns null when it is not the secret */
export async function openLock(
  { salt, rounds, sealed }: NotebookLock,
  secret: string,
  name: NotebookName,
): Promise<Uint8Array<ArrayBuffer> | null> {
  return openBytes(await keyOf(secret, fromBase64(salt), rounds), sealed, about(name));
}

export function sealNote(
  key: CryptoKey,
  text: string,
  id: string,
  name: NotebookName,
): Promise<string> {
  return sealBytes(key, new TextEncoder().encode(text), about(name, id));
}

/** @returns null when it was sealed with another key, or for another place */
export async function openNote(
  key: CryptoKey,
  body: string,
  id: string,
  name: NotebookName,
): Promise<string | null> {
  const bytes = await openBytes(key, body, about(name, id));
  return bytes && new TextDecoder().decode(bytes);
}

function about({ personId, notebookId }: NotebookName, noteId = ''): string {
  return JSON.stringify(['e-cabinet/note/1', personId, notebookId, noteId]);
}

async function keyOf(
  secret: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
): Promise<CryptoKey> {
  // The same password typed on another keyboard may come in other code points.
  const bytes = new TextEncoder().encode(secret.normalize('NFKC'));
  const base = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    base,
    { name: 'AES-GCM', length: 8 * KEY_BYTES },
    false,
    ['encrypt', 'decrypt'],
  );
}
