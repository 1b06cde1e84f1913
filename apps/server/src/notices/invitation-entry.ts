import ical, {
  ICalCalendarMethod,
  ICalEventBusyStatus,
  ICalEventClass,
  ICalEventStatus,
} from 'ical-generator';
import type { Attachment } from './mailer.ts';
import type { SessionToAttend } from './session.ts';

/** Where a session has no end yet, calendars still need one. */
const HALF_A_DAY_MS = 4 * 60 * 60_000;

export interface EntryParts {
  readonly session: SessionToAttend;
  /** What a calendar shows: that there is a session, never which. */
  readonly summary: string;
  readonly link: string;
  readonly from: string;
  readonly to: string;
}

/** A calendar entry that comes, moves and goes with the session (RFC 5545, RFC 5546). */
export function invitationEntry(parts: EntryParts): Attachment {
  const { session, summary, link, from, to } = parts;
  const { meetingId, sentAt, startsAt, endsAt, movedAt, cancelled } = session;
  const method = cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST;
  const calendar = ical({ prodId: '//e-Cabinet//e-Cabinet//EN', method });
  const start = new Date(startsAt);
  calendar.createEvent({
    id: `${meetingId}@e-cabinet`,
    sequence: sequenceOf(session),
    stamp: new Date(movedAt ?? sentAt),
    start,
    end: endsAt ? new Date(endsAt) : new Date(start.getTime() + HALF_A_DAY_MS),
    summary,
    url: link,
    class: ICalEventClass.PRIVATE,
    busystatus: ICalEventBusyStatus.BUSY,
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer: { name: 'e-Cabinet', email: from },
    attendees: [{ email: to, rsvp: false }],
  });
  return { method, content: calendar.toString() };
}

/** Grows with every change: seconds since it went out. */
function sequenceOf({ sentAt, movedAt, cancelled }: SessionToAttend): number {
  const seconds = movedAt ? Math.ceil((Date.parse(movedAt) - Date.parse(sentAt)) / 1_000) : 0;
  return cancelled ? seconds + 1 : seconds;
}
