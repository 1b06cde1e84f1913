import { createStore, type Store } from '@e-cabinet/client';
import type { PaperReader, ThreadHead } from '@e-cabinet/protocol';
import { newId } from '../connection/new-id.ts';
import { onceMore } from '../connection/once-more.ts';
import type { Answer, Refused } from '../http/answer.ts';
import {
  fetchReaders,
  fetchThreads,
  letIntoThread,
  sayThreadSeen,
  withdrawThread,
} from '../http/threads.ts';
import type { Notebook } from '../notes/notebook.ts';
import { Outbox } from './outbox.ts';
import { ownKeys } from './own-keys.ts';
import type { Said, Thread } from './thread.ts';
import { newThreadKey, type OwnKeys, sealMessage, wrapKey } from './thread-cipher.ts';
import { ThreadsRead } from './threads-read.ts';

export interface ThreadsSnapshot {
  /** `closed`: the notebook is not open; `locked`: its key pair is of an earlier notebook. */
  readonly state: 'closed' | 'locked' | 'unreachable' | 'ready';
  readonly threads: readonly Thread[];
}

/** Who is let into a thread, with the public key that the server says is theirs. */
export type Invited = Pick<PaperReader, 'personId'> & { readonly publicKey: string };

/** Without a word from the server it is asked again after this. */
const TRY_AGAIN_MS = 20_000;

/** The threads of one person about the papers of one meeting. Nothing here throws for want of a network. */
export class Threads implements Store<ThreadsSnapshot> {
  readonly #personId: string;
  readonly #meetingId: string;
  readonly #notebook: Notebook;
  readonly #store = createStore<ThreadsSnapshot>({ state: 'closed', threads: [] });
  readonly #inStep = onceMore(() => this.#syncOnce());
  #keys: OwnKeys | null = null;
  #outbox: Outbox | null = null;
  #read: ThreadsRead | null = null;
  #heads: readonly ThreadHead[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What has been typed and not been sent, in memory alone. */
  readonly typed = new Map<string, string>();

  constructor(personId: string, meetingId: string, notebook: Notebook) {
    this.#personId = personId;
    this.#meetingId = meetingId;
    this.#notebook = notebook;
  }

  subscribe = (listener: () => void): (() => void) => this.#store.subscribe(listener);
  getSnapshot = (): ThreadsSnapshot => this.#store.getSnapshot();

  /** Sends what waits and takes in what is new. */
  bringInStep(): Promise<void> {
    return this.#inStep();
  }

  readersOf(paperId: string): Promise<Answer<readonly PaperReader[]>> {
    return fetchReaders(this.#meetingId, paperId).then((answer) =>
      answer.ok ? { ok: true, value: answer.value.readers } : answer,
    );
  }

  /** @returns the id of the thread; null while the notebook is closed */
  async begin(paperId: string, said: Said, invited: readonly Invited[]): Promise<string | null> {
    const [own, outbox] = [this.#keys, this.#outbox];
    if (!own || !outbox) return null;
    const [threadId, id, key] = [newId(), newId(), await newThreadKey()];
    const body = await this.#seal(key, threadId, id, said);
    const keys = await this.#wrapped(own, key, threadId, [own, ...invited]);
    const fromKey = own.publicKey;
    const begins = { id: threadId, paperId, fromKey, keys, message: { id, body } };
    await outbox.put({ id, threadId, at: new Date().toISOString(), sent: { begins } });
    await this.#sent();
    return threadId;
  }

  async say({ id: threadId }: Thread, text: string): Promise<void> {
    const [key, outbox] = [await this.#read?.keyOf(threadId), this.#outbox];
    if (!key || !outbox) return;
    const id = newId();
    const body = await this.#seal(key, threadId, id, { text, about: null });
    await outbox.put({ id, threadId, at: new Date().toISOString(), sent: { says: { id, body } } });
    await this.#sent();
  }

  /** @returns why not, or null */
  async letIn({ id }: Thread, invited: readonly Invited[]): Promise<Refused | null> {
    const [own, key] = [this.#keys, await this.#read?.keyOf(id)];
    if (!own || !key) return null;
    const keys = await this.#wrapped(own, key, id, invited);
    const answer = await letIntoThread(this.#meetingId, id, { fromKey: own.publicKey, keys });
    await this.#inStep();
    return answer.ok ? null : answer;
  }

  /** @returns why not, or null; what never arrived is only given up here */
  async withdraw({ id, count }: Thread): Promise<Refused | null> {
    const answer = count > 0 ? await withdrawThread(this.#meetingId, id) : null;
    if (answer && !answer.ok && answer.refusal !== 'not-found') return answer;
    await this.#outbox?.drop(id);
    await this.#inStep();
    return null;
  }

  /** The reader has the thread before them. */
  seen({ id, unread, count }: Thread): void {
    if (unread > 0) void sayThreadSeen(this.#meetingId, id, count).then(() => this.#inStep());
  }

  /** Shown as waiting at once, and then sent. */
  async #sent(): Promise<void> {
    await this.#show();
    void this.#inStep();
  }

  #seal(key: CryptoKey, threadId: string, id: string, said: Said): Promise<string> {
    return sealMessage(key, JSON.stringify(said), { threadId, id, authorId: this.#personId });
  }

  #wrapped(own: OwnKeys, key: CryptoKey, threadId: string, invited: readonly Invited[]) {
    const [fromId, fromKey] = [own.personId, own.publicKey];
    return Promise.all(
      invited.map(async ({ personId, publicKey }) => {
        const wrapping = { threadId, fromId, fromKey, forId: personId, forKey: publicKey };
        return { personId, publicKey, sealed: await wrapKey(own, key, wrapping) };
      }),
    );
  }

  async #syncOnce(): Promise<void> {
    clearTimeout(this.#timer);
    const state = await this.#step();
    if (state === 'unreachable') {
      this.#timer = setTimeout(() => void this.#inStep(), TRY_AGAIN_MS);
    }
    await this.#show();
    this.#store.change({ state });
  }

  async #step(): Promise<ThreadsSnapshot['state']> {
    const opened = this.#notebook.opened();
    if (!opened) return 'closed';
    this.#outbox ??= new Outbox(opened.kept, this.#personId, this.#meetingId);
    if (!this.#keys) {
      const answer = await ownKeys(opened.notebook);
      if (!answer.ok) return 'unreachable';
      if (!answer.value) return 'locked';
      this.#keys = answer.value;
    }
    this.#read ??= new ThreadsRead(this.#keys, this.#meetingId, this.#outbox);
    // What was not taken keeps nobody from reading.
    const late = await this.#outbox.send();
    const answer = await fetchThreads(this.#meetingId);
    // Whoever lost the seat takes part in nothing here.
    if (!answer.ok && answer.refusal !== 'not-found') return 'unreachable';
    this.#heads = answer.ok ? answer.value.threads : [];
    const reached = await this.#read.takeIn(this.#heads);
    return reached && !late ? 'ready' : 'unreachable';
  }

  async #show(): Promise<void> {
    const threads = (await this.#read?.all(this.#heads)) ?? [];
    this.#store.change({ threads });
  }
}
