import type { MeetingId, Recorded } from '@e-cabinet/domain';

/** The seat's own acts in full, in order; always sent before the `events` of the same versions. */
export interface MineMessage {
  readonly meetingId: MeetingId;
  readonly events: readonly Recorded[];
}
