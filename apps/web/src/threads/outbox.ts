import { type Refused, refused } from '../http/answer.ts';
import { sendToThread } from '../http/threads.ts';
import type { KeptNotes, KeptOutgoing } from '../notes/kept-notes.ts';

/** Refusals that say "not now" and not "no". */
const LATER: ReadonlySet<Refused['refusal']> = new Set([
  'unreachable',
  'unexpected-answer',
  'too-many-attempts',
  'sessions-unavailable',
  'records-unavailable',
  'internal',
  'not-signed-in',
]);

/** What waits on this device for the threads of one meeting, in the order in which it was written. */
export class Outbox {
  readonly #kept: KeptNotes;
  readonly #personId: string;
  readonly #meetingId: string;
  readonly #refused = new Map<string, Refused>();

  constructor(kept: KeptNotes, personId: string, meetingId: string) {
    this.#kept = kept;
    this.#personId = personId;
    this.#meetingId = meetingId;
  }

  async all(): Promise<readonly KeptOutgoing[]> {
    const rows = await this.#kept.getAllFromIndex('outgoing', 'person', this.#personId);
    const here = rows.filter(({ meetingId }) => meetingId === this.#meetingId);
    return here.sort((a, b) => a.at.localeCompare(b.at));
  }

  /** Resolves when it is on the disk. */
  async put(outgoing: Pick<KeptOutgoing, 'id' | 'threadId' | 'at' | 'sent'>): Promise<void> {
    const [personId, meetingId] = [this.#personId, this.#meetingId];
    await this.#kept.put('outgoing', { personId, meetingId, ...outgoing });
  }

  /** Why the server does not take it; null: it has not been asked, or was not reached. */
  refusalOf(id: string): Refused | null {
    return this.#refused.get(id) ?? null;
  }

  /** The author gives up what was refused. */
  async drop(threadId: string): Promise<void> {
    for (const each of await this.all()) {
      if (each.threadId === threadId) await this.#remove(each.id);
    }
  }

  /**
   * Sends what waits, each under its own id, so that what had arrived already is not there twice.
   * @returns why the rest still waits, or null
   */
  async send(): Promise<Refused | null> {
    const stuck = new Set<string>();
    for (const { id, threadId, sent } of await this.all()) {
      if (stuck.has(threadId)) continue;
      const [to, body] = 'begins' in sent ? [null, sent.begins] : [threadId, sent.says];
      const answer = await sendToThread(this.#meetingId, to, body);
      if (answer.ok) await this.#remove(id);
      else if (LATER.has(answer.refusal)) return answer;
      else {
        this.#refused.set(id, refused(answer.refusal, answer.facts));
        stuck.add(threadId);
      }
    }
    return null;
  }

  async #remove(id: string): Promise<void> {
    this.#refused.delete(id);
    await this.#kept.delete('outgoing', [this.#personId, id]);
  }
}
