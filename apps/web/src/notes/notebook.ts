import { createStore, type Store } from '@e-cabinet/client';
import { newId } from '../connection/new-id.ts';
import { onceMore } from '../connection/once-more.ts';
import type { Refused } from '../http/answer.ts';
import { canSeal } from '../offline/device-name.ts';
import { type KeptNotes, type OpenNotebook, openKeptNotes } from './kept-notes.ts';
import type { NoteOrGone } from './merge-notes.ts';
import type { Entry, Note, ReadingPlace } from './note.ts';
import { beginWith, findKey, type KeyFound, openWith } from './notebook-key.ts';
import { bringInStep } from './notes-in-step.ts';
import { type NoteMoved, NotesOnDevice } from './notes-on-device.ts';

export interface NotebookSnapshot {
  /** `insecure`: this page cannot encrypt; `new`, `locked`: a secret is needed first; `device-locked`: the device. */
  readonly state:
    | 'opening'
    | 'insecure'
    | 'unreachable'
    | 'device-locked'
    | 'new'
    | 'locked'
    | 'open';
  readonly notes: ReadonlyMap<string, Note>;
  /** Where papers were left. */
  readonly places: ReadonlyMap<string, ReadingPlace>;
  /** Something here is not on the server yet. */
  readonly waiting: boolean;
  /** Notes under an earlier key, which this one does not open. */
  readonly unreadable: number;
}

const CLOSED = {
  notes: new Map<string, Note>(),
  places: new Map<string, ReadingPlace>(),
  waiting: false,
  unreadable: 0,
} as const;
/** Without a word from the server it is asked again after this. */
const TRY_AGAIN_MS = 20_000;

/** The private notes of one person on this device. Nothing here throws for want of a network. */
export class Notebook implements Store<NotebookSnapshot> {
  readonly #personId: string;
  readonly #store = createStore<NotebookSnapshot>({ state: 'opening', ...CLOSED });
  /** Kept only until it has opened the notebook. */
  #secret: string | null = null;
  #kept: KeptNotes | null = null;
  #found: KeyFound | null = null;
  #device: NotesOnDevice | null = null;
  #upTo = 0;
  readonly #sync = onceMore(() => this.#whileOpen((device) => this.#syncWith(device)));
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(personId: string) {
    this.#personId = personId;
  }

  subscribe = (listener: () => void): (() => void) => this.#store.subscribe(listener);
  getSnapshot = (): NotebookSnapshot => this.#store.getSnapshot();

  /** @param secret what the person signed in with, if it is still known */
  async start(secret: string | null): Promise<void> {
    this.#secret = secret ?? this.#secret;
    if (!canSeal()) return this.#store.change({ state: 'insecure' });
    try {
      this.#kept ??= await openKeptNotes(() => this.#shut());
      this.#found = await findKey(this.#kept, this.#personId);
    } catch {
      return this.#store.change({ state: 'insecure' });
    }
    if (this.#found.state === 'open') return this.#open(this.#found.notebook);
    this.#store.change({ state: this.#found.state });
    if (this.#found.state === 'device-locked') {
      void this.#found.opened.then(() => this.start(null));
    } else if (this.#found.state !== 'unreachable' && this.#secret !== null) {
      await this.unlock(this.#secret);
    }
  }

  /** @returns why not, or null; `wrong-credentials`: it is not the secret */
  async unlock(secret: string): Promise<Refused | null> {
    const [kept, found] = [this.#kept, this.#found];
    if (!kept || !found || found.state === 'open') return null;
    if (found.state === 'unreachable') return found.refused;
    if (found.state === 'device-locked') return null;
    if (found.state === 'locked') {
      const opened = await openWith(kept, this.#personId, found, secret);
      if (!opened) return { ok: false, refusal: 'wrong-credentials', facts: {} };
      await this.#open(opened);
      return null;
    }
    const begun = await beginWith(kept, this.#personId, secret, newId);
    if (begun.ok) await this.#open(begun.value);
    // Another device was first: its notebook is the one to open.
    else if (begun.refusal === 'notebook-changed') await this.start(secret);
    else return begun;
    return null;
  }

  /** The key and the storage of the open notebook, for what is shared from it; null while it is closed. */
  opened(): { readonly kept: KeptNotes; readonly notebook: OpenNotebook } | null {
    const [kept, found] = [this.#kept, this.#found];
    return kept && this.#device && found?.state === 'open'
      ? { kept, notebook: found.notebook }
      : null;
  }

  put(entry: Entry): void {
    void this.#write(entry.id, entry);
  }

  remove(id: string): void {
    void this.#write(id, null);
  }

  /** Resolves when the server has what was written here, or was not reached. */
  async send(): Promise<void> {
    await this.#sync();
  }

  /** The network is back, or another device has written. */
  async comeBack(): Promise<void> {
    if (this.getSnapshot().state === 'unreachable') await this.start(null);
    else await this.#sync();
  }

  close(): void {
    this.#shut();
    this.#kept?.close();
  }

  async #write(id: string, note: NoteOrGone): Promise<void> {
    await this.#whileOpen(async (device) => {
      this.#show([{ id, note }]);
      await device.write(id, note);
      // Said only now: it promises that the note is on this device.
      this.#store.change({ waiting: true });
    });
    await this.#sync();
  }

  async #open(notebook: OpenNotebook): Promise<void> {
    if (!this.#kept) return;
    this.#found = { state: 'open', notebook };
    this.#secret = null;
    this.#device = new NotesOnDevice(this.#kept, notebook, newId);
    this.#upTo = notebook.upTo;
    const { notes, unreadable } = await this.#device.all();
    this.#show(notes.map((note) => ({ id: note.id, note })));
    this.#store.change({ state: 'open', unreadable });
    await this.#sync();
  }

  /** Whoever signs out closes the storage under what is being done: then it is no fault. */
  async #whileOpen(act: (device: NotesOnDevice) => Promise<void>): Promise<void> {
    const device = this.#device;
    if (!device) return;
    try {
      await act(device);
    } catch (problem) {
      if (this.#device === device) throw problem;
    }
  }

  async #syncWith(device: NotesOnDevice): Promise<void> {
    clearTimeout(this.#timer);
    const { upTo, done } = await bringInStep(device, this.#upTo, (moved) => this.#show(moved));
    this.#upTo = upTo;
    this.#store.change({ waiting: (await device.waiting()).length > 0 });
    if (!done && this.#device) this.#timer = setTimeout(() => void this.#sync(), TRY_AGAIN_MS);
  }

  #show(moved: readonly NoteMoved[]): void {
    if (moved.length === 0) return;
    const before = this.#store.getSnapshot();
    const [notes, places] = [new Map(before.notes), new Map(before.places)];
    for (const { id, note } of moved) {
      if (note?.kind === 'place') places.set(id, note);
      else if (note) notes.set(id, note);
      else if (!places.delete(id)) notes.delete(id);
    }
    const onlyPlaces = moved.every(
      ({ id, note }) => note?.kind === 'place' || before.places.has(id),
    );
    // What was written on pages is not laid out anew for a page that was turned.
    this.#store.change(onlyPlaces ? { places } : { notes, places });
  }

  #shut(): void {
    clearTimeout(this.#timer);
    this.#device = null;
    this.#store.change({ state: 'opening', ...CLOSED });
  }
}
