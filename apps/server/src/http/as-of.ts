import {
  type Meeting,
  recordedUntil,
  type Seat,
  type ViewClass,
  viewClassOf,
  viewOf,
} from '@e-cabinet/domain';
import { asOfQuery, identifier, type MeetingAsOf } from '@e-cabinet/protocol';
import type { EventLog } from '@e-cabinet/sync';
import { type RequestHandler, Router } from 'express';
import type { Meetings } from '../road/meetings.ts';
import { seenMeeting } from '../road/views.ts';
import { refuse } from './refuse.ts';
import { askerOf, pathPart } from './requests.ts';

export interface AsOfParts {
  readonly log: EventLog;
  readonly meetings: Meetings;
  readonly requireSignedIn: RequestHandler;
  /** The seat that a person takes in a meeting. */
  readonly seatIn: (personId: string, meetingId: string) => Promise<Seat | undefined>;
}

/** Who may look up the past: it costs the whole log. (S13) */
const MAY_LOOK_BACK: ReadonlySet<ViewClass> = new Set<ViewClass>(['secretariat', 'chair']);

/** `GET /api/meetings/:meetingId/as-of?moment=`: the meeting as it was, as the asker may see it. */
export function asOfRoute(parts: AsOfParts): Router {
  const path = '/api/meetings/:meetingId/as-of';
  return Router().get(path, parts.requireSignedIn, async (request, response) => {
    const meetingId = pathPart(request, 'meetingId');
    if (!identifier.safeParse(meetingId).success) return refuse(response, 'not-found');
    const query = asOfQuery.safeParse(request.query);
    if (!query.success) return refuse(response, 'malformed-request');
    const seat = await parts.seatIn(askerOf(response).personId, meetingId);
    if (!seat) return refuse(response, 'not-found');
    const { meeting: now } = (await parts.meetings.open(meetingId)).live;
    if (!MAY_LOOK_BACK.has(viewClassOf(now, seat))) return refuse(response, 'not-found');
    const { moment } = query.data;
    const meeting = await meetingAsOf(parts.log, now, seat, moment);
    const answer: MeetingAsOf = { moment, meeting };
    response.set('Cache-Control', 'no-store').json(answer);
  });
}

/** Seen with the eyes of today: what the seat may not know of now, it may not look up either. */
async function meetingAsOf(
  log: EventLog,
  now: Meeting,
  seat: Seat,
  moment: string,
): Promise<Meeting> {
  const until = recordedUntil(await log.read(now.id, 0), moment);
  return { ...seenMeeting(until, viewOf(now, seat), now), version: until.at(-1)?.version ?? 0 };
}
