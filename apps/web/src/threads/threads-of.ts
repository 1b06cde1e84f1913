import type { Notebook } from '../notes/notebook.ts';
import { Threads } from './threads.ts';

/** With the notebook goes what was read through it. */
const known = new WeakMap<Notebook, Map<string, Threads>>();

/** The same for every paper of a meeting. */
export function threadsOf(personId: string, meetingId: string, notebook: Notebook): Threads {
  const ofNotebook = known.get(notebook) ?? new Map<string, Threads>();
  known.set(notebook, ofNotebook);
  const threads = ofNotebook.get(meetingId) ?? new Threads(personId, meetingId, notebook);
  ofNotebook.set(meetingId, threads);
  return threads;
}

/** Sends what waits, before the device forgets it. */
export async function sendThreads(notebook: Notebook): Promise<void> {
  const all = [...(known.get(notebook)?.values() ?? [])];
  await Promise.all(all.map((threads) => threads.bringInStep()));
}
