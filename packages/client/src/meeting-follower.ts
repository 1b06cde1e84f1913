import type { Command, CommandId, MeetingId } from '@e-cabinet/domain';
import type { PointMessage, Refused, ShowPageMessage } from '@e-cabinet/protocol';
import type { FollowerSnapshot, Held } from './follower-snapshot.ts';
import type { PointerStore } from './pointer.ts';
import type { NotSent, SendAnswer } from './refusals.ts';
import type { Run } from './runs.ts';
import type { Store } from './store.ts';

export interface SendOptions {
  /** The command's id, where the caller has made it; a UUID in lower case. */
  readonly id?: CommandId;
  /** How long to try, in milliseconds; null is until answered. */
  readonly withinMs?: number | null;
}

export type PageShown =
  | { readonly shown: true }
  | ({ readonly shown: false } & (Refused | Omit<NotSent, 'accepted'>));

export type SpotPointed =
  | { readonly pointed: true }
  | ({ readonly pointed: false } & (Refused | Omit<NotSent, 'accepted'>));

/** One meeting as one participant follows it. Lives until `leave` or until its connection is closed. */
export interface MeetingFollower extends Store<FollowerSnapshot> {
  readonly meetingId: MeetingId;
  /**
   * Asks the meeting for something; resolves with the answer and never rejects. After a cut it is
   * sent again with the same id. Acts of the moment (votes) are refused as `offline` when there is
   * no line at the tap; once a ballot is out, it is tried until it is answered.
   */
  send(command: Command, options?: SendOptions): Promise<SendAnswer>;
  /** Shows what was kept from an earlier time, as long as there is no line and nothing has come. */
  hold(held: Held): void;
  /** Says with the next beat what this screen shows; null for nothing of the meeting. */
  show(showing: string | null): void;
  /** Turns everybody to a page, or stops showing; for those who may. */
  showPage(page: ShowPageMessage['page']): Promise<PageShown>;
  /** Points for everybody at a spot of the page shown, or lifts the pointer; for those who turn pages. */
  point(point: PointMessage['point']): Promise<SpotPointed>;
  /** Where somebody points on the page shown: apart from the snapshot, for it moves many times a second. */
  readonly pointer: PointerStore;
  /**
   * Tells of every step of the replica as it is taken; nothing is kept for who asks later.
   * @returns the act that ends it
   */
  onRun(listener: (run: Run) => void): () => void;
  /**
   * Changes the time between beats, milliseconds: a dead line is noticed within two of them. For
   * the few who have to know at once; every beat costs the server an answer.
   */
  beatEvery(ms: number): void;
  leave(): void;
}
