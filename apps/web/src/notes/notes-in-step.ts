import { NOTES_AT_ONCE, type NoteChange, type NoteRecord } from '@e-cabinet/protocol';
import { fetchNotes, sendNotes } from '../http/notes.ts';
import type { NoteMoved, NotesOnDevice } from './notes-on-device.ts';

/** What the server takes in one request, with room for what surrounds it. */
const BYTES_AT_ONCE = 200_000;

export interface InStep {
  /** The last revision that was taken in. */
  readonly upTo: number;
  /** The server was reached and has everything. */
  readonly done: boolean;
}

/** Sends what waits, then takes in what other devices have changed. */
export async function bringInStep(
  device: NotesOnDevice,
  from: number,
  moved: (notes: readonly NoteMoved[]) => void,
): Promise<InStep> {
  const sent = await sendWaiting(device, moved);
  let upTo = from;
  for (;;) {
    const answer = await fetchNotes(upTo);
    if (!answer.ok) return { upTo, done: false };
    const { notes } = answer.value;
    await takeAll(device, notes, moved);
    upTo = notes.at(-1)?.revision ?? upTo;
    if (notes.length > 0) await device.keepUpTo(upTo);
    if (!answer.value.more) return { upTo, done: sent };
  }
}

async function sendWaiting(
  device: NotesOnDevice,
  moved: (notes: readonly NoteMoved[]) => void,
): Promise<boolean> {
  for (const batch of batches(await device.waiting())) {
    const answer = await sendNotes(batch);
    if (!answer.ok) return false;
    for (const { id, revision } of answer.value.kept) {
      const change = batch.find((each) => each.id === id);
      if (change) await device.sent(change, revision);
    }
    await takeAll(device, answer.value.changed, moved);
  }
  // What was merged waits again.
  return (await device.waiting()).length === 0;
}

/** Told once: what shows them is not drawn anew for each. */
async function takeAll(
  device: NotesOnDevice,
  records: readonly NoteRecord[],
  moved: (notes: readonly NoteMoved[]) => void,
): Promise<void> {
  moved((await Promise.all(records.map((record) => device.take(record)))).flat());
}

function batches(changes: readonly NoteChange[]): readonly (readonly NoteChange[])[] {
  const found: NoteChange[][] = [];
  let bytes = BYTES_AT_ONCE;
  for (const change of changes) {
    bytes += change.body?.length ?? 0;
    const last = found.at(-1);
    if (last && bytes <= BYTES_AT_ONCE && last.length < NOTES_AT_ONCE) last.push(change);
    else {
      found.push([change]);
      bytes = change.body?.length ?? 0;
    }
  }
  return found;
}
