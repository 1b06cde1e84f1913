import type { Audience } from '../audience.ts';
import type { MeetingEvent } from '../event.ts';
import { endSpeech } from '../floor/give.ts';
import type { Meeting } from '../meeting.ts';
import { doorsAfter } from './doors.ts';

/** What happens when the meeting leaves the current item for one with this audience, or for none. (S7) */
export function leaveItem(meeting: Meeting, next: Audience | null): readonly MeetingEvent[] {
  const { currentItemId: itemId } = meeting;
  const concluded: readonly MeetingEvent[] =
    itemId === null ? [] : [{ type: 'item-concluded', itemId }];
  return [...endSpeech(meeting), ...concluded, ...doorsAfter(meeting, next)];
}

export function voteInProgress(meeting: Meeting): boolean {
  return Object.values(meeting.questions).some(
    ({ state }) => state === 'open' || state === 'paused',
  );
}
