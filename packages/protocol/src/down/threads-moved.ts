import type { MeetingId } from '@e-cabinet/domain';

/** In a thread of the meeting in which the signed-in person takes part something is new; what, is asked for over HTTP. */
export interface ThreadsMovedMessage {
  readonly meetingId: MeetingId;
}
