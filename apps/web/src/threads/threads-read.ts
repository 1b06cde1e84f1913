import type { NewThread, ThreadHead, ThreadMessage } from '@e-cabinet/protocol';
import { fetchMessages } from '../http/threads.ts';
import type { KeptOutgoing } from '../notes/kept-notes.ts';
import type { Outbox } from './outbox.ts';
import { type Message, readSaid, type Said, type Thread } from './thread.ts';
import { type OwnKeys, openMessage, unwrapKey } from './thread-cipher.ts';

interface Held {
  /** As the server keeps it. */
  readonly sealed: string;
  /** null: it was wrapped for another key. */
  readonly key: CryptoKey | null;
  readonly messages: ThreadMessage[];
  readonly said: Map<string, Said | null>;
}

/** What a message needs to be read, whether it has arrived or waits. */
type Sealed = Pick<ThreadMessage, 'id' | 'authorId' | 'at' | 'body'>;

/** Reads threads with the keys of their reader; what was read once is kept in memory alone. */
export class ThreadsRead {
  readonly #own: OwnKeys;
  readonly #meetingId: string;
  readonly #outbox: Outbox;
  readonly #held = new Map<string, Held>();

  constructor(own: OwnKeys, meetingId: string, outbox: Outbox) {
    this.#own = own;
    this.#meetingId = meetingId;
    this.#outbox = outbox;
  }

  async keyOf(threadId: string): Promise<CryptoKey | null> {
    return this.#held.get(threadId)?.key ?? null;
  }

  /** Fetches what is new in each thread, and lets go of those that are gone. @returns whether the server was reached */
  async takeIn(heads: readonly ThreadHead[]): Promise<boolean> {
    const there = new Set(heads.map(({ id }) => id));
    for (const id of this.#held.keys()) if (!there.has(id)) this.#held.delete(id);
    for (const head of heads) {
      const { messages } = await this.#heldOf(head);
      while (messages.length < head.messages) {
        const answer = await fetchMessages(this.#meetingId, head.id, messages.length);
        // Withdrawn since the list was made: the next one says so.
        if (!answer.ok && answer.refusal === 'not-found') break;
        if (!answer.ok) return false;
        const fresh = answer.value.messages.filter(({ number }) => number > messages.length);
        if (fresh.length === 0) break;
        messages.push(...fresh);
      }
    }
    return true;
  }

  /** Those that the server has and those that wait here, the latest first. */
  async all(heads: readonly ThreadHead[]): Promise<readonly Thread[]> {
    const waiting = await this.#outbox.all();
    const known = new Set(heads.map(({ id }) => id));
    const begun = waiting.flatMap(({ sent }) =>
      'begins' in sent && !known.has(sent.begins.id) ? [this.#headOf(sent.begins)] : [],
    );
    const threads = await Promise.all(
      [...heads, ...begun].map((head) =>
        this.#thread(
          head,
          waiting.filter(({ threadId }) => threadId === head.id),
        ),
      ),
    );
    const latest = ({ messages }: Thread) => messages.at(-1)?.at ?? '';
    return threads.sort((a, b) => latest(b).localeCompare(latest(a)));
  }

  #headOf({ id, paperId, fromKey, keys }: NewThread): ThreadHead {
    const { personId: authorId } = this.#own;
    const mine = keys.find(({ personId }) => personId === authorId);
    return {
      ...{ id, paperId, authorId, messages: 0, seen: 0 },
      personIds: keys.map(({ personId }) => personId),
      key: {
        ...{ fromId: authorId, fromKey },
        forKey: mine?.publicKey ?? '',
        sealed: mine?.sealed ?? '',
      },
    };
  }

  async #thread(head: ThreadHead, rows: readonly KeptOutgoing[]): Promise<Thread> {
    const held = await this.#heldOf(head);
    const arrived = new Set(held.messages.map(({ id }) => id));
    const waiting = rows.filter(({ id }) => !arrived.has(id));
    const read = (sealed: Sealed, isWaiting: boolean) =>
      this.#message(head.id, held, sealed, isWaiting);
    const messages = await Promise.all([
      ...held.messages.map((message) => read(message, false)),
      ...waiting.map((row) => read(this.#sealedIn(row), true)),
    ]);
    const { personId } = this.#own;
    const isUnread = ({ number, authorId }: ThreadMessage) =>
      number > head.seen && authorId !== personId;
    const { id, paperId, authorId, personIds } = head;
    return {
      ...{ id, paperId, authorId, personIds, messages },
      about: messages[0]?.said?.about ?? null,
      count: head.messages,
      unread: held.messages.filter(isUnread).length,
      locked: held.key === null,
      refused: waiting.map((row) => this.#outbox.refusalOf(row.id)).find((each) => each) ?? null,
    };
  }

  #sealedIn({ id, at, sent }: KeptOutgoing): Sealed {
    const { body } = 'begins' in sent ? sent.begins.message : sent.says;
    return { id, at, body, authorId: this.#own.personId };
  }

  async #message(
    threadId: string,
    { key, said: known }: Held,
    { id, authorId, at, body }: Sealed,
    waiting: boolean,
  ): Promise<Message> {
    if (!known.has(id)) {
      const name = { threadId, id, authorId };
      known.set(id, key && readSaid(await openMessage(key, body, name)));
    }
    return { id, authorId, at, said: known.get(id) ?? null, waiting };
  }

  async #heldOf({ id, key: wrapped }: ThreadHead): Promise<Held> {
    const held = this.#held.get(id);
    if (held?.sealed === wrapped.sealed) return held;
    const { personId: forId } = this.#own;
    const { fromId, fromKey, forKey, sealed } = wrapped;
    const wrapping = { threadId: id, fromId, fromKey, forId, forKey };
    const key = await unwrapKey(this.#own, sealed, wrapping);
    const made: Held = { sealed, key, messages: held?.messages ?? [], said: new Map() };
    this.#held.set(id, made);
    return made;
  }
}
