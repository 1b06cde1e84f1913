import { isInWriting } from '@e-cabinet/domain';
import type { MeetingLine } from '@e-cabinet/protocol';

/** The screen of whoever takes part: of a session, or of what is held in writing. */
export function addressOfMeeting({ meetingId, kind }: Pick<MeetingLine, 'meetingId' | 'kind'>) {
  const where = isInWriting({ details: { kind } }) ? 'opinion-ballots' : 'meetings';
  return `/${where}/${encodeURIComponent(meetingId)}`;
}
