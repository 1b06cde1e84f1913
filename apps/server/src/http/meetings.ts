import { ballotProgress, isInWriting } from '@e-cabinet/domain';
import {
  type BallotLine,
  type ListedMeetingLine,
  type MeetingsQuery,
  meetingsQuery,
} from '@e-cabinet/protocol';
import {
  type Attendee,
  type ListedMeeting,
  type ListingFilter,
  meetingsOfAttendee,
  meetingsOfBody,
  seatOfAttendee,
  type Tables,
} from '@e-cabinet/storage';
import { type RequestHandler, Router } from 'express';
import type { Kysely } from 'kysely';
import type { Meetings } from '../road/meetings.ts';
import { refuse } from './refuse.ts';
import { askerOf } from './requests.ts';

export interface MeetingRoutesParts {
  readonly db: Kysely<Tables>;
  readonly meetings: Meetings;
  readonly requireSignedIn: RequestHandler;
  /** Bodies in which the person is a secretary. */
  readonly secretaryIn: (personId: string) => Promise<readonly string[]>;
  /** Units for which the person acts. */
  readonly unitsOf: (personId: string) => Promise<readonly string[]>;
  readonly now: () => number;
}

/** `GET /api/meetings`: meetings in which the asker has a seat, and for a secretary those of the body. */
export function meetingsRoute(parts: MeetingRoutesParts): Router {
  return Router().get('/api/meetings', parts.requireSignedIn, async (request, response) => {
    const query = meetingsQuery.safeParse(request.query);
    if (!query.success) return refuse(response, 'malformed-request');
    response.json(await meetingsFor(parts, askerOf(response).personId, query.data));
  });
}

async function meetingsFor(
  parts: MeetingRoutesParts,
  personId: string,
  query: MeetingsQuery,
): Promise<readonly ListedMeetingLine[]> {
  const unitIds = await parts.unitsOf(personId);
  const filter = filterOf(query);
  const attended = await meetingsOfAttendee(parts.db, { personId, unitIds }, filter);
  const bodies = await parts.secretaryIn(personId);
  const kept = await Promise.all(bodies.map((body) => meetingsOfBody(parts.db, body, filter)));
  const own = new Map(kept.flat().map((meeting) => [meeting.meetingId, meeting]));
  // What is still being prepared exists for the secretariat alone.
  for (const meeting of attended) if (meeting.published) own.set(meeting.meetingId, meeting);
  const lines = [...own.values()]
    .filter(({ bodyId }) => query.bodyId === undefined || bodyId === query.bodyId)
    .map((listed) => lineOf(parts, listed, { personId, unitIds }, bodies.includes(listed.bodyId)));
  return (await Promise.all(lines)).sort((a, b) => a.startsAt.localeCompare(b.startsAt));
}

async function lineOf(
  parts: MeetingRoutesParts,
  listed: ListedMeeting,
  attendee: Attendee,
  keepsIt: boolean,
): Promise<ListedMeetingLine> {
  const seat = await seatOfAttendee(parts.db, listed.meetingId, attendee);
  const ballot = keepsIt ? await ballotOf(parts, listed) : null;
  return { ...listed, seatId: seat?.seatId ?? null, role: seat?.role ?? null, ballot };
}

/** Those that are over are many, and ask for nothing any more. */
async function ballotOf(
  { meetings }: MeetingRoutesParts,
  listed: ListedMeeting,
): Promise<BallotLine | null> {
  const { phase, meetingId } = listed;
  const goesOn = phase === 'preparing' || phase === 'published';
  if (!goesOn || !isInWriting({ details: listed })) return null;
  const { meeting } = (await meetings.open(meetingId)).live;
  return { approved: meeting.approved !== null, ...ballotProgress(meeting) };
}

function filterOf({ from, until, phase, text }: MeetingsQuery): ListingFilter {
  return {
    ...(from && { from }),
    ...(until && { until }),
    ...(phase && { phases: [phase] }),
    ...(text && { text }),
  };
}
