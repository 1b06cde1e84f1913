import type { AnnouncementId, Instant, SeatId } from '../identifiers.ts';
import type { AnnouncementAudience, CheckInWay, Whereabouts } from './commands.ts';

export interface Attendance {
  readonly present: boolean;
  readonly where: Whereabouts;
  readonly way: CheckInWay | 'secretary';
  readonly since: Instant;
}

/** A time in which a secretary did the chair's acts on the chair's word. */
export interface PodiumTerm {
  readonly seatId: SeatId;
  readonly reason: string;
  readonly from: Instant;
  /** null: still. */
  readonly until: Instant | null;
}

export interface Announcement {
  readonly id: AnnouncementId;
  readonly text: string;
  readonly audience: AnnouncementAudience;
  readonly at: Instant;
  readonly by: string;
  readonly acknowledgedBy: readonly SeatId[];
}
