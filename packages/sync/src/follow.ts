import type { Meeting, MeetingId, Mine, Recorded, SeatId } from '@e-cabinet/domain';
import {
  applyEvents,
  applyMine,
  type Batch,
  emptyReplica,
  fromSnapshot,
  type Replica,
} from './replica.ts';

/** What the server sends of a meeting between two joins. */
export type Heard =
  | { readonly kind: 'events'; readonly batch: Batch }
  | { readonly kind: 'mine'; readonly events: readonly Recorded[] };

/** What the answer to a join brings, its snapshot unpacked. */
export interface Start {
  readonly seatId: SeatId;
  readonly viewKey: string;
  readonly state:
    | ({ readonly kind: 'events'; readonly mine: readonly Recorded[] } & Batch)
    | {
        readonly kind: 'snapshot';
        readonly version: number;
        readonly meeting: Meeting;
        readonly mine: Mine;
      };
}

/** How far a follower says it is when it joins. */
export interface JoinCursor {
  readonly after: number | null;
  readonly mineAfter: number | null;
  readonly viewKey: string | null;
}

/** One follower of one meeting. Every function here returns the next state and does nothing else. */
export interface Following {
  readonly meetingId: MeetingId;
  readonly replica: Replica | null;
  /** `lost`: must join (again). `joining`: waits for the answer. `following`: complete as far as is known. */
  readonly stage: 'lost' | 'joining' | 'following';
  /** The replica may only be shown, not built upon: its view has changed. */
  readonly stale: boolean;
  /** What came while the join was not answered; in the order in which it came. */
  readonly waiting: readonly Heard[];
}

/** @param held a replica kept from an earlier time, if any */
export function startFollowing(meetingId: MeetingId, held: Replica | null = null): Following {
  return { meetingId, replica: held, stage: 'lost', stale: false, waiting: [] };
}

export function cursorOf({ replica, stale }: Following): JoinCursor {
  if (!replica || stale) return { after: null, mineAfter: null, viewKey: null };
  const { version, mineVersion, viewKey } = replica;
  return { after: version, mineAfter: mineVersion, viewKey };
}

/** A join was sent: from now on the server may send, even before it answers. */
export function joinSent(following: Following): Following {
  return { ...following, stage: 'joining', waiting: [] };
}

/** The line was cut, or the join came to nothing. */
export function lose(following: Following): Following {
  return { ...following, stage: 'lost', waiting: [] };
}

/** The server says that the view has changed. */
export function refreshed(following: Following): Following {
  return { ...lose(following), stale: true };
}

/** Folds in what comes; it waits while a join is not answered, and a gap leads to `lost`. */
export function hear(following: Following, heard: Heard): Following {
  if (following.stage === 'joining') {
    return { ...following, waiting: [...following.waiting, heard] };
  }
  if (following.stage === 'lost' || !following.replica) return following;
  return fold(following, following.replica, heard);
}

/** Takes the answer to the join, then what came meanwhile. */
export function joinAnswered(following: Following, start: Start): Following {
  const { waiting } = following;
  const begun = begin(following, start);
  return waiting.reduce(hear, begun);
}

function begin(following: Following, { seatId, viewKey, state }: Start): Following {
  const settled: Following = { ...following, stage: 'following', stale: false, waiting: [] };
  if (state.kind === 'snapshot') {
    return { ...settled, replica: fromSnapshot(seatId, viewKey, state) };
  }
  const base = applyMine(baseOf(following, seatId, viewKey), state.mine);
  const begun = fold(settled, base, { kind: 'events', batch: state });
  // An answer that does not meet what is held would come again: ask for everything.
  return begun.stage === 'lost' ? refreshed(begun) : begun;
}

/** Events build on what is held only if it was seen in the same view, by the same seat. */
function baseOf({ meetingId, replica, stale }: Following, seatId: SeatId, viewKey: string) {
  const fits = replica && !stale && replica.viewKey === viewKey && replica.seatId === seatId;
  return fits ? replica : emptyReplica(meetingId, seatId, viewKey);
}

function fold(following: Following, replica: Replica, heard: Heard): Following {
  if (heard.kind === 'mine') return { ...following, replica: applyMine(replica, heard.events) };
  const applied = applyEvents(replica, heard.batch);
  return applied.gap ? lose(following) : { ...following, replica: applied.replica };
}
