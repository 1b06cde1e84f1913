import type { NotebookLock } from '@e-cabinet/protocol';
import type { Answer, Refused } from '../http/answer.ts';
import { fetchNotebook, keepNotebook } from '../http/notes.ts';
import type { KeptNotes, OpenNotebook } from './kept-notes.ts';
import { importKey, lockKey, type NotebookName, newNotebookKey, openLock } from './note-cipher.ts';
import { plainCode } from './recovery-code.ts';

/** How the key of somebody's notes stands on this device. */
export type KeyFound =
  | { readonly state: 'open'; readonly notebook: OpenNotebook }
  /** It is kept on this device, which its person has to open first. */
  | { readonly state: 'device-locked'; readonly opened: Promise<void> }
  /** There is none yet: the first secret begins it. */
  | { readonly state: 'new' }
  | {
      readonly state: 'locked';
      readonly notebookId: string;
      readonly locks: readonly NotebookLock[];
    }
  | { readonly state: 'unreachable'; readonly refused: Refused };

/** The key of this device, else what the server keeps locked. */
export async function findKey(kept: KeptNotes, personId: string): Promise<KeyFound> {
  const { deviceOf, openOnDevice } = await onDevice();
  const device = await deviceOf(personId);
  if (device.isLocked) return { state: 'device-locked', opened: device.opened };
  const notebook = await kept.get('notebooks', personId);
  const bytes = notebook && (await openOnDevice(device, notebook));
  if (bytes) return { state: 'open', notebook: { ...notebook, key: await importKey(bytes) } };
  const answer = await fetchNotebook();
  if (!answer.ok) return { state: 'unreachable', refused: answer };
  const found = answer.value.notebook;
  return found ? { state: 'locked', ...found } : { state: 'new' };
}

/** @returns null: the secret opens none of the locks */
export async function openWith(
  kept: KeptNotes,
  personId: string,
  { notebookId, locks }: Extract<KeyFound, { state: 'locked' }>,
  secret: string,
): Promise<OpenNotebook | null> {
  const bytes = await openAny(locks, secret, { personId, notebookId });
  return bytes && keepKey(kept, personId, notebookId, bytes);
}

/** Begins a notebook; refused where another device has begun one meanwhile. */
export async function beginWith(
  kept: KeptNotes,
  personId: string,
  secret: string,
  newId: () => string,
): Promise<Answer<OpenNotebook>> {
  const [notebookId, bytes] = [newId(), newNotebookKey()];
  const lock = await lockKey(bytes, secret, { personId, notebookId }, 'password');
  const answer = await keepNotebook({ notebookId, replaces: null, locks: [lock] });
  if (!answer.ok) return answer;
  return { ok: true, value: await keepKey(kept, personId, notebookId, bytes) };
}

/** @returns null: the secret opens none of the locks */
export async function openAny(
  locks: readonly NotebookLock[],
  secret: string,
  name: NotebookName,
): Promise<Uint8Array<ArrayBuffer> | null> {
  for (const lock of locks) {
    const said = lock.kind === 'recovery-code' ? plainCode(secret) : secret;
    const bytes = await openLock(lock, said, name);
    if (bytes) return bytes;
  }
  return null;
}

async function keepKey(
  kept: KeptNotes,
  personId: string,
  notebookId: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<OpenNotebook> {
  const { deviceOf, sealOnDevice } = await onDevice();
  const device = await deviceOf(personId);
  const notebook = { personId, notebookId, upTo: 0 };
  await kept.put('notebooks', await sealOnDevice(device, notebook, bytes));
  return { ...notebook, key: await importKey(bytes) };
}

/** What this device keeps is nothing that a paper waits for. */
function onDevice() {
  return import('./key-on-device.ts');
}
