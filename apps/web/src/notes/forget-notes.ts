import { NOTES_DATABASE } from './kept-notes-name.ts';

/** What an open notebook still has to do; whoever signs out need not load it for that. */
export interface LastActs {
  /** Brings to the server what waits. */
  readonly send: () => Promise<void>;
  /** Lets go of everything in memory. */
  readonly forget: () => void;
}

let lastActs: LastActs | null = null;

export function onForgetting(acts: LastActs): void {
  lastActs = acts;
}

/** Signing out waits so long for notes that are not on the server yet. */
const PATIENCE_MS = 3_000;

/** Sends what waits, while who is signed in still may. */
export async function sendNotesBeforeLeaving(): Promise<void> {
  if (!lastActs) return;
  const patience = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE_MS));
  await Promise.race([lastActs.send(), patience]);
}

/** Nothing readable stays on the device: with the key goes what it opened. */
export function forgetNotes(): void {
  lastActs?.forget();
  lastActs = null;
  // Where storage is forbidden nothing was kept.
  globalThis.indexedDB?.deleteDatabase(NOTES_DATABASE);
}
