import type { NotebookLock } from '@e-cabinet/protocol';
import type { Answer, Refused } from '../http/answer.ts';
import { fetchNotebook, keepNotebook } from '../http/notes.ts';
import type { KeptNotebook, KeptNotes } from './kept-notes.ts';
import { importKey, lockKey, newNotebookKey, openLock } from './note-cipher.ts';

/** How the key of somebody's notes stands on this device. */
export type KeyFound =
  | { readonly state: 'open'; readonly notebook: KeptNotebook }
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
  const notebook = await kept.get('notebooks', personId);
  if (notebook) return { state: 'open', notebook };
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
): Promise<KeptNotebook | null> {
  for (const lock of locks) {
    const bytes = await openLock(lock, secret, { personId, notebookId });
    if (bytes) return keepKey(kept, personId, notebookId, bytes);
  }
  return null;
}

/** Begins a notebook; refused where another device has begun one meanwhile. */
export async function beginWith(
  kept: KeptNotes,
  personId: string,
  secret: string,
  newId: () => string,
): Promise<Answer<KeptNotebook>> {
  const [notebookId, bytes] = [newId(), newNotebookKey()];
  const lock = await lockKey(bytes, secret, { personId, notebookId }, 'password');
  const answer = await keepNotebook({ notebookId, replaces: null, locks: [lock] });
  if (!answer.ok) return answer;
  return { ok: true, value: await keepKey(kept, personId, notebookId, bytes) };
}

/** After a change of password: the same key under the new one. Nothing happens where there is no notebook. */
export async function lockAnew(personId: string, before: string, after: string): Promise<boolean> {
  const answer = await fetchNotebook();
  if (!answer.ok) return false;
  const { notebook } = answer.value;
  if (!notebook) return true;
  const { notebookId, locks } = notebook;
  const name = { personId, notebookId };
  const own = locks.find(({ kind }) => kind === 'password');
  const bytes = own && (await openLock(own, before, name));
  if (!bytes) return false;
  const others = locks.filter((lock) => lock !== own);
  const renewed = await lockKey(bytes, after, name, 'password');
  const change = { notebookId, replaces: notebookId, locks: [renewed, ...others] };
  return (await keepNotebook(change)).ok;
}

async function keepKey(
  kept: KeptNotes,
  personId: string,
  notebookId: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<KeptNotebook> {
  const notebook = { personId, notebookId, key: await importKey(bytes), upTo: 0 };
  await kept.put('notebooks', notebook);
  return notebook;
}
