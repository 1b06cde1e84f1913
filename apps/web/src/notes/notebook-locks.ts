import type { Refused } from '../http/answer.ts';
import { fetchNotebook, keepNotebook } from '../http/notes.ts';
import { lockKey, openLock } from './note-cipher.ts';
import { openAny } from './notebook-key.ts';
import { newRecoveryCode, plainCode } from './recovery-code.ts';

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

/** What came of making a recovery code. */
export type Renewed =
  | { readonly kind: 'renewed'; readonly code: string }
  | { readonly kind: 'nothing-yet' }
  | { readonly kind: 'not-opened' }
  | { readonly kind: 'refused'; readonly refused: Refused };

/**
 * Locks the key anew with the password and with a new recovery code, which the one before no longer is.
 * @param opener what opens the notebook now: the password, or after a reset the code or the password before
 */
export async function renewLocks(
  personId: string,
  password: string,
  opener: string,
): Promise<Renewed> {
  const answer = await fetchNotebook();
  if (!answer.ok) return { kind: 'refused', refused: answer };
  const { notebook } = answer.value;
  if (!notebook) return { kind: 'nothing-yet' };
  const { notebookId, locks } = notebook;
  const name = { personId, notebookId };
  const bytes = await openAny(locks, opener, name);
  if (!bytes) return { kind: 'not-opened' };
  const code = newRecoveryCode();
  const renewed = await Promise.all([
    lockKey(bytes, password, name, 'password'),
    lockKey(bytes, plainCode(code), name, 'recovery-code'),
  ]);
  const kept = await keepNotebook({ notebookId, replaces: notebookId, locks: renewed });
  return kept.ok ? { kind: 'renewed', code } : { kind: 'refused', refused: kept };
}
