import type { NoteChange, NoteRecord } from '@e-cabinet/protocol';
import type { KeptNote, KeptNotes, OpenNotebook } from './kept-notes.ts';
import { mergeNotes, type NoteOrGone } from './merge-notes.ts';
import { type Entry, readEntry, writeEntry } from './note.ts';
import { openNote, sealNote } from './note-cipher.ts';

/** What became of a note; undefined: nothing that can be read here. */
export interface NoteMoved {
  readonly id: string;
  readonly note: NoteOrGone;
}

/** Reads and writes sealed notes in the storage of the device, one act after another. */
export class NotesOnDevice {
  readonly #kept: KeptNotes;
  readonly #notebook: OpenNotebook;
  readonly #newId: () => string;
  #last: Promise<unknown> = Promise.resolve();

  constructor(kept: KeptNotes, notebook: OpenNotebook, newId: () => string) {
    this.#kept = kept;
    this.#notebook = notebook;
    this.#newId = newId;
  }

  /** Every note that is there and can be read, and how many cannot. */
  async all(): Promise<{ readonly notes: readonly Entry[]; readonly unreadable: number }> {
    const rows = await this.#kept.getAllFromIndex('notes', 'person', this.#notebook.personId);
    const there = rows.filter(({ body }) => body !== null);
    const notes = (await Promise.all(there.map((row) => this.#read(row)))).filter(
      (note) => note !== null,
    );
    return { notes, unreadable: there.length - notes.length };
  }

  /** Resolves when it is on the disk. */
  write(id: string, note: NoteOrGone): Promise<void> {
    return this.#inTurn(async () => {
      const before = await this.#row(id);
      const body = note && (await this.#seal(note));
      await this.#put({ id, body, revision: before?.revision ?? 0, waiting: true });
    });
  }

  async waiting(): Promise<readonly NoteChange[]> {
    const rows = await this.#kept.getAllFromIndex('notes', 'person', this.#notebook.personId);
    return rows
      .filter(({ waiting }) => waiting)
      .map(({ id, notebookId, revision, body }) => ({ id, notebookId, basedOn: revision, body }));
  }

  /** The server has what was sent; what was written since waits on. */
  sent({ id, body }: NoteChange, revision: number): Promise<void> {
    return this.#inTurn(async () => {
      const row = await this.#row(id);
      if (row) await this.#put({ ...row, revision, waiting: row.body !== body });
    });
  }

  /** Takes in what the server has; of two changes that did not know of each other nothing is lost. */
  take(theirs: NoteRecord): Promise<readonly NoteMoved[]> {
    return this.#inTurn(async () => {
      const row = await this.#row(theirs.id);
      if (!row?.waiting) return this.#accept(theirs);
      if (row.revision === theirs.revision) return [];
      if (row.body === theirs.body) return this.#accept(theirs);
      return this.#merge(row, theirs);
    });
  }

  async keepUpTo(upTo: number): Promise<void> {
    const notebook = await this.#kept.get('notebooks', this.#notebook.personId);
    if (notebook) await this.#kept.put('notebooks', { ...notebook, upTo });
  }

  async #merge(row: KeptNote, theirs: NoteRecord): Promise<readonly NoteMoved[]> {
    const [mine, other] = [await this.#read(row), await this.#read(theirs)];
    const merged = mergeNotes(mine, other, this.#newId);
    const moved: NoteMoved[] = [];
    if (merged.mine === undefined) moved.push(...(await this.#accept(theirs)));
    else {
      await this.#put({ ...row, revision: theirs.revision, waiting: true });
      moved.push({ id: row.id, note: merged.mine });
    }
    if (merged.beside) {
      const { id } = merged.beside;
      const body = await this.#seal(merged.beside);
      await this.#put({ id, body, revision: 0, waiting: true });
      moved.push({ id, note: merged.beside });
    }
    return moved;
  }

  async #accept({ id, revision, notebookId, body }: NoteRecord): Promise<readonly NoteMoved[]> {
    await this.#put({ id, revision, notebookId, body, waiting: false });
    const note = await this.#read({ id, notebookId, body });
    return note || body === null ? [{ id, note }] : [];
  }

  #row(id: string): Promise<KeptNote | undefined> {
    return this.#kept.get('notes', [this.#notebook.personId, id]);
  }

  async #put(note: Omit<KeptNote, 'personId' | 'notebookId'> & { notebookId?: string }) {
    const { personId, notebookId } = this.#notebook;
    await this.#kept.put('notes', { notebookId, ...note, personId });
  }

  #seal(note: Entry): Promise<string> {
    return sealNote(this.#notebook.key, writeEntry(note), note.id, this.#notebook);
  }

  async #read({ id, notebookId, body }: Pick<KeptNote, 'id' | 'notebookId' | 'body'>) {
    const { key, personId } = this.#notebook;
    const text = body && (await openNote(key, body, id, { personId, notebookId }));
    return text ? readEntry(text) : null;
  }

  #inTurn<T>(act: () => Promise<T>): Promise<T> {
    const next = this.#last.then(act, act);
    this.#last = next.catch(() => undefined);
    return next;
  }
}
