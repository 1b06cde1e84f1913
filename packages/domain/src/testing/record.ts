import { CLOCK, type MeetingEvent, type Recorded } from '../event.ts';
import { evolve } from '../evolve.ts';
import { type Meeting, noMeeting } from '../meeting.ts';
import { NINE } from './times.ts';

/** The events as they would stand in a log, from version 1. */
export function recordOf(
  events: readonly MeetingEvent[],
  by: string = CLOCK,
  at: string = NINE,
): readonly Recorded[] {
  return events.map((event, index) => ({ version: index + 1, by, at, event }));
}

/** The meeting after these events. */
export function meetingAfter(...events: readonly MeetingEvent[]): Meeting {
  return recordOf(events).reduce(evolve, noMeeting('meeting'));
}
