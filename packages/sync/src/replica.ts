import {
  evolve,
  evolveMine,
  type Meeting,
  type MeetingId,
  type Mine,
  noMeeting,
  noMine,
  type Recorded,
  type SeatId,
} from '@e-cabinet/domain';

/** A meeting as one seat holds it: the fold of what its view may see, and what it alone knows of itself. */
export interface Replica {
  readonly seatId: SeatId;
  /** The view in which `meeting` was seen. */
  readonly viewKey: string;
  readonly meeting: Meeting;
  readonly mine: Mine;
  /** The cursor: every version up to this one is folded in or withheld. At least `meeting.version`. */
  readonly version: number;
  /** Every own act up to this version is in `mine`; runs ahead of `version` for a moment. */
  readonly mineVersion: number;
}

/** A run of versions as it comes from the server: what is missing between `after` and `upTo` is withheld. */
export interface Batch {
  readonly after: number;
  readonly upTo: number;
  readonly events: readonly Recorded[];
}

/** `gap`: versions are missing before the batch; nothing was applied. */
export type Applied = { readonly gap: false; readonly replica: Replica } | { readonly gap: true };

/** What is held before anything was heard. */
export function emptyReplica(meetingId: MeetingId, seatId: SeatId, viewKey: string): Replica {
  return {
    seatId,
    viewKey,
    meeting: noMeeting(meetingId),
    mine: noMine(),
    version: 0,
    mineVersion: 0,
  };
}

/** Everything at once, as it stood at `version`. */
export function fromSnapshot(
  seatId: SeatId,
  viewKey: string,
  snapshot: { readonly version: number; readonly meeting: Meeting; readonly mine: Mine },
): Replica {
  const { version, meeting, mine } = snapshot;
  return { seatId, viewKey, meeting, mine, version, mineVersion: version };
}

/**
 * Folds a batch in. What is held already is passed over, so that a batch may come twice or overlap
 * the one before. The same replica comes back when the batch holds nothing new.
 */
export function applyEvents(replica: Replica, batch: Batch): Applied {
  if (batch.upTo <= replica.version) return { gap: false, replica };
  if (batch.after > replica.version) return { gap: true };
  const fresh = batch.events.filter(({ version }) => version > replica.version);
  return {
    gap: false,
    replica: {
      ...replica,
      meeting: fresh.reduce(evolve, replica.meeting),
      version: batch.upTo,
      // The server sends own acts before the batch of the same versions: none of them is still to come.
      mineVersion: Math.max(replica.mineVersion, batch.upTo),
    },
  };
}

/** Folds in the seat's own acts; those held already are passed over. */
export function applyMine(replica: Replica, events: readonly Recorded[]): Replica {
  const fresh = events.filter(({ version }) => version > replica.mineVersion);
  const last = fresh.at(-1);
  if (!last) return replica;
  const mine = fresh.reduce(
    (folded, recorded) => evolveMine(folded, recorded, replica.seatId),
    replica.mine,
  );
  return { ...replica, mine, mineVersion: last.version };
}
