import type {
  CommandId,
  MeetingEvent,
  MeetingId,
  MeetingListing,
  Recorded,
} from '@e-cabinet/domain';

/** An event as the log keeps it. Stored events are never edited. */
export interface StoredEvent extends Recorded {
  readonly meetingId: MeetingId;
  /** The command that made it; one command may make several events, side by side. */
  readonly commandId: CommandId;
  /** 16 random bytes in hex, so that a hash of the event gives nothing away. */
  readonly salt: string;
}

/** An event that was decided; the log gives it its version and its salt. */
export interface NewEvent {
  readonly meetingId: MeetingId;
  readonly commandId: CommandId;
  readonly by: StoredEvent['by'];
  readonly at: StoredEvent['at'];
  readonly event: MeetingEvent;
}

export interface TurnRequest {
  readonly meetingId: MeetingId;
  /** The last version the caller has folded; 0 for none. */
  readonly known: number;
  /** The commands waiting to be decided. */
  readonly commandIds: readonly CommandId[];
  /** Those of them that are in the log up to `known`, where the caller keeps account of it; else they are looked up. */
  readonly recordedBefore?: readonly CommandId[];
}

/** What the caller must know before it decides. */
export interface Turn {
  /** Every event after `known`, ascending. */
  readonly tail: readonly StoredEvent[];
  /** Every event that one of the waiting commands has made before, ascending: those were answered already. */
  readonly recorded: readonly StoredEvent[];
}

export interface TurnDecision {
  /** Recorded in this order; all of them belong to the meeting whose turn it is. */
  readonly append: readonly NewEvent[];
  /** The meeting as it is to be listed from now on; left out when nothing of it changed. */
  readonly listing?: MeetingListing;
}

/** Where a log ends: its last version, and the salt of its last event, which no other log of that length has. */
export interface LogEnd {
  readonly version: number;
  /** Empty where there is no event yet. */
  readonly salt: string;
}

/** Port to the logs of all meetings. Each meeting has a dense version of its own, from 1. */
export interface EventLog {
  /** Events of one meeting with a version greater than `after`, ascending, `limit` at most (default: all). */
  read(meetingId: MeetingId, after: number, limit?: number): Promise<StoredEvent[]>;

  /**
   * One turn of a meeting: keeps every other process out, shows `decide` what it missed, and records
   * what it decides, durably and as a whole, before the promise resolves. When `decide` throws,
   * nothing is recorded and the error is passed on. Any other rejection leaves open whether the events
   * were recorded: take another turn with the same commands, and `recorded` says.
   *
   * @returns the events appended, with their versions.
   */
  turn(request: TurnRequest, decide: (turn: Turn) => TurnDecision): Promise<StoredEvent[]>;

  /** Events as they would be recorded after a version, each with its own and its salt; nothing is recorded. */
  stamp(events: readonly NewEvent[], after: number): StoredEvent[];

  /**
   * Records events of one meeting, at least one and stamped, durably and as a whole, if its log ends there;
   * several may be on their way behind each other. A rejection leaves open whether they were recorded.
   *
   * @returns false: the log ends elsewhere, or there is none yet, and nothing is recorded
   */
  append(end: LogEnd, events: readonly StoredEvent[]): Promise<boolean>;

  /** The last version of each of these meetings; one that has no event yet is left out. */
  versions(meetingIds: readonly MeetingId[]): Promise<Map<MeetingId, number>>;
}
