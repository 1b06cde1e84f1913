import type { MeetingId } from '@e-cabinet/domain';

/** What this seat may see has changed (or the seat is gone): join again with `after: null`. */
export interface RefreshMessage {
  readonly meetingId: MeetingId;
}
