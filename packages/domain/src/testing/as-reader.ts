import type { MeetingEvent } from '../event.ts';
import { viewOf } from '../view.ts';
import { visible } from '../visible.ts';
import { meetingAfter } from './record.ts';
import { NINE } from './times.ts';

/** What somebody is told of an event, after others; null where it is withheld. */
export function seeAs(
  reader: string,
  event: MeetingEvent,
  ...before: readonly MeetingEvent[]
): MeetingEvent | null {
  const meeting = meetingAfter(...before);
  const seat = meeting.seats[reader];
  if (!seat) throw new Error(`no seat ${reader}`);
  const recorded = { version: meeting.version + 1, by: 'secretary', at: NINE, event };
  return visible(recorded, viewOf(meeting, seat), meeting)?.event ?? null;
}
