import { v4 as newId } from 'uuid';
import type { Box, Note, NotedPaper } from '../../apps/web/src/notes/note.ts';
import {
  importKey,
  lockKey,
  newNotebookKey,
  sealNote,
} from '../../apps/web/src/notes/note-cipher.ts';
import type { Visitor } from './visitor.ts';

/** What locks the notebook of an office of the demonstration, which has no password. */
const SECRET = 'demonstration';
/** A request has room for so many. */
const AT_ONCE = 25;
/** Kinds by turns, as somebody leaves them who works through a paper. */
const KINDS = ['highlight', 'text', 'ink', 'underline', 'highlight'] as const;

/** Begins the notebook of an office and fills it, sealed as its tablet would. */
export async function writeNotes(
  office: Visitor,
  personId: string,
  notes: readonly Note[],
): Promise<void> {
  const [notebookId, bytes] = [newId(), newNotebookKey()];
  const name = { personId, notebookId };
  const locks = [await lockKey(bytes, SECRET, name, 'password')];
  await must(office.put('/api/notebook', { notebookId, replaces: null, locks }));
  const key = await importKey(bytes);
  const sealed = notes.map(async (note) => {
    const body = await sealNote(key, JSON.stringify(note), note.id, name);
    return { id: note.id, notebookId, basedOn: 0, body };
  });
  const all = await Promise.all(sealed);
  for (let at = 0; at < all.length; at += AT_ONCE) {
    await must(office.post('/api/notes', { notes: all.slice(at, at + AT_ONCE) }));
  }
}

/** Notes of all kinds, spread evenly over the pages of a paper. */
export function notesOn(paper: NotedPaper, pages: number, count: number): readonly Note[] {
  return Array.from({ length: count }, (_, index) => {
    const page = 1 + Math.floor((index * pages) / count);
    const kind = KINDS[index % KINDS.length] ?? 'text';
    const box: Box = { x: 0.15, y: 0.1 + 0.2 * (index % 4), width: 0.6, height: 0.02 };
    return {
      id: newId(),
      paper,
      page,
      kind,
      colour: 'yellow',
      boxes: kind === 'ink' ? [] : [box],
      strokes: kind === 'ink' ? [stroke(box)] : [],
      quote: null,
      pagePrint: null,
      text: kind === 'text' ? `Ý kiến số ${index + 1}` : '',
      changedAt: new Date(index * 1_000).toISOString(),
    };
  });
}

/** A wave of the pen across a box. */
function stroke({ x, y, width }: Box) {
  return Array.from({ length: 80 }, (_, step) => {
    const share = step / 80;
    return [x + share * width, y + 0.03 * Math.sin(20 * share), 0.5] as const;
  });
}

async function must(answer: Promise<{ status: number }>): Promise<void> {
  const { status } = await answer;
  if (status >= 300) throw new Error(`the notes were not kept: ${status}`);
}
