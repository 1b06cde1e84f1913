import type { MeetingId, SeatId } from '@e-cabinet/domain';

/** One connection of one seat, as it last reported itself. A seat may be present twice (tablet and desk). */
export interface Presence {
  readonly seatId: SeatId;
  /** Epoch milliseconds by the server's clock. */
  readonly seenAt: number;
  readonly lagMs: number | null;
  /** The last version this connection has applied. */
  readonly version: number;
  readonly showing: string | null;
}

/** Who is connected, whole each time; for the secretariat and the chair only. */
export interface PresenceMessage {
  readonly meetingId: MeetingId;
  readonly present: readonly Presence[];
}
