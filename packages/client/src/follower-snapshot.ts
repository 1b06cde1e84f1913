import type { MeetingId, Seat } from '@e-cabinet/domain';
import type { Presence, ShownPage } from '@e-cabinet/protocol';
import type { Replica } from '@e-cabinet/sync';
import type { PendingCommand } from './outbox.ts';
import type { AnyRefusal } from './refusals.ts';
import type { FollowStatus } from './status.ts';

/** Everything a screen may show of one meeting. Never changed in place: what is equal is the same object. */
export interface FollowerSnapshot {
  readonly meetingId: MeetingId;
  readonly replica: Replica | null;
  /** The seat taken with the last join. */
  readonly seat: Seat | null;
  readonly status: FollowStatus;
  /** Epoch milliseconds (local clock) since when the status holds. */
  readonly since: number;
  /** The line is up, but the server has not answered the last beat in time: it may be dead and not know it. */
  readonly silent: boolean;
  /** Epoch milliseconds (local clock) at which the replica was last known to be complete; see `dataAgeMs`. */
  readonly freshAt: number | null;
  /** Why the status is `refused`. */
  readonly refusal: AnyRefusal | null;
  /** Server's clock minus the local one. */
  readonly serverOffsetMs: number;
  /** Round trip of the last beat. */
  readonly lagMs: number | null;
  /** What the presenter shows. */
  readonly page: ShownPage | null;
  /** Who is connected; null for seats that may not know. */
  readonly presence: readonly Presence[] | null;
  /** Commands without an answer, in the order of the taps. */
  readonly pending: readonly PendingCommand[];
}

/** A replica kept from an earlier time, on a tablet that starts without a network. */
export interface Held {
  readonly replica: Replica;
  /** Epoch milliseconds (local clock) at which it was last known to be complete. */
  readonly freshAt: number;
}

export function nothingYet(meetingId: MeetingId, since: number): FollowerSnapshot {
  return {
    meetingId,
    replica: null,
    seat: null,
    status: 'connecting',
    since,
    silent: false,
    freshAt: null,
    refusal: null,
    serverOffsetMs: 0,
    lagMs: null,
    page: null,
    presence: null,
    pending: [],
  };
}
