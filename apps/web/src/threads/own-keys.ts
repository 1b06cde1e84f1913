import type { Answer } from '../http/answer.ts';
import { fetchSharingKey, keepSharingKey } from '../http/threads.ts';
import type { OpenNotebook } from '../notes/kept-notes.ts';
import { newKeyPair, type OwnKeys, openKeyPair } from './thread-cipher.ts';

/** The key pair of the notebook, begun where there is none; null: it is sealed under an earlier notebook. */
export async function ownKeys(notebook: OpenNotebook): Promise<Answer<OwnKeys | null>> {
  const answer = await fetchSharingKey();
  if (!answer.ok) return answer;
  const { key } = answer.value;
  const { notebookId } = notebook;
  if (key?.notebookId === notebookId) {
    return { ok: true, value: await openKeyPair(notebook.key, notebook, key) };
  }
  const begun = { notebookId, ...(await newKeyPair(notebook.key, notebook)) };
  const kept = await keepSharingKey(begun);
  if (kept.ok) return { ok: true, value: await openKeyPair(notebook.key, notebook, begun) };
  // Another device was first: its pair is the one.
  return kept.refusal === 'notebook-changed' ? secondTime(notebook) : kept;
}

async function secondTime(notebook: OpenNotebook): Promise<Answer<OwnKeys | null>> {
  const answer = await fetchSharingKey();
  if (!answer.ok) return answer;
  const { key } = answer.value;
  const isOurs = key?.notebookId === notebook.notebookId;
  return { ok: true, value: isOurs ? await openKeyPair(notebook.key, notebook, key) : null };
}
