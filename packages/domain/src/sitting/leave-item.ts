import type { Audience } from '../audience.ts';
import type { MeetingEvent } from '../event.ts';
import type { Meeting } from '../meeting.ts';
import { doorsAfter } from './doors.ts';

/** What happens when the meeting leaves the current item for one with this audience, or for none. (S7) */
export function leaveItem(meeting: Meeting, next: Audience | null): readonly MeetingEvent[] {
  const events: MeetingEvent[] = [];
  const { speaking } = meeting.floor;
  if (speaking) events.push({ type: 'floor-ended', requestId: speaking.id });
  if (meeting.currentItemId !== null) {
    events.push({ type: 'item-concluded', itemId: meeting.currentItemId });
  }
  return [...events, ...doorsAfter(meeting, next)];
}

export function voteInProgress(meeting: Meeting): boolean {
  return Object.values(meeting.questions).some(
    ({ state }) => state === 'open' || state === 'paused',
  );
}
