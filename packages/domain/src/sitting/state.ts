import type { AnnouncementId, Instant, SeatId } from '../identifiers.ts';
import type { AnnouncementAudience, CheckInWay, Whereabouts } from './commands.ts';

export interface Attendance {
  readonly present: boolean;
  readonly where: Whereabouts;
  readonly way: CheckInWay | 'secretary';
  readonly since: Instant;
}

export interface Announcement {
  readonly id: AnnouncementId;
  readonly text: string;
  readonly audience: AnnouncementAudience;
  readonly at: Instant;
  readonly by: string;
  readonly acknowledgedBy: readonly SeatId[];
}
