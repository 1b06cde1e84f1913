import { type Meeting, type MeetingId, type Seat, seatOfPerson } from '@e-cabinet/domain';
import type { MeetingLine } from '@e-cabinet/protocol';
import { type ListedMeeting, meetingsOfAttendee, type Tables } from '@e-cabinet/storage';
import type { Kysely } from 'kysely';
import pLimit from 'p-limit';
import type { Meetings } from '../road/meetings.ts';

export interface ReadableParts {
  readonly db: Kysely<Tables>;
  readonly meetings: Meetings;
  /** A meeting as one of its seats sees it. */
  readonly seenBy: (meetingId: MeetingId, seat: Seat) => Promise<Meeting>;
  /** Units for which the person acts. */
  readonly unitsOf: (personId: string) => Promise<readonly string[]>;
}

/** A meeting in which somebody has a seat, as that seat sees it. */
export interface ReadableMeeting {
  readonly line: MeetingLine;
  readonly seen: Meeting;
}

/** About two years of weekly sessions; each is folded anew when it was not looked at for a while. */
const MEETINGS_MOST = 100;
const AT_ONCE = 4;

/** The meetings that a person may read, the latest first. */
export async function readableMeetings(
  parts: ReadableParts,
  personId: string,
): Promise<{ readable: readonly ReadableMeeting[]; earlierLeftOut: boolean }> {
  const unitIds = await parts.unitsOf(personId);
  // One by one: how many are in preparation, of which most know nothing, changes nothing in the rest.
  const [published, prepared] = await Promise.all(
    [true, false].map((isPublished) => {
      const filter = { published: isPublished, latestFirst: true, limit: MEETINGS_MOST + 1 };
      return meetingsOfAttendee(parts.db, { personId, unitIds }, filter);
    }),
  );
  const told = [...(published ?? []).slice(0, MEETINGS_MOST), ...(prepared ?? [])];
  const limit = pLimit(AT_ONCE);
  const read = await Promise.all(
    told.map((listed) => limit(() => readableMeeting(parts, listed, personId, unitIds))),
  );
  return {
    readable: read.filter((each) => each !== null),
    earlierLeftOut: (published ?? []).length > MEETINGS_MOST,
  };
}

async function readableMeeting(
  { meetings, seenBy }: ReadableParts,
  listed: ListedMeeting,
  personId: string,
  unitIds: readonly string[],
): Promise<ReadableMeeting | null> {
  const { meeting } = (await meetings.open(listed.meetingId)).live;
  const seat = seatOfPerson(meeting, personId, unitIds);
  // What is not published is for the secretariat alone. (M9)
  if (!seat || (meeting.publishedAt === null && seat.role !== 'secretary')) return null;
  const line: MeetingLine = { ...listed, seatId: seat.id, role: seat.role };
  return { line, seen: await seenBy(listed.meetingId, seat) };
}
