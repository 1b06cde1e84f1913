import {
  type Meeting,
  recordedUntil,
  type Seat,
  type ViewClass,
  viewClassOf,
  viewOf,
} from '@e-cabinet/domain';
import { asOfQuery, type MeetingAsOf } from '@e-cabinet/protocol';
import type { EventLog } from '@e-cabinet/sync';
import { type RequestHandler, Router } from 'express';
import { seenMeeting } from '../road/views.ts';
import { type AskedMeetingParts, askedMeeting } from './asked-meeting.ts';
import { refuse } from './refuse.ts';

export interface AsOfParts extends AskedMeetingParts {
  readonly log: EventLog;
  readonly requireSignedIn: RequestHandler;
}

/** Who may look up the past: it costs the whole log. (S13) */
const MAY_LOOK_BACK: ReadonlySet<ViewClass> = new Set<ViewClass>(['secretariat', 'chair']);

/** `GET /api/meetings/:meetingId/as-of?moment=`: the meeting as it was, as the asker may see it. */
export function asOfRoute(parts: AsOfParts): Router {
  const path = '/api/meetings/:meetingId/as-of';
  return Router().get(path, parts.requireSignedIn, async (request, response) => {
    const asked = await askedMeeting(parts, request, response);
    if (!asked) return refuse(response, 'not-found');
    const query = asOfQuery.safeParse(request.query);
    if (!query.success) return refuse(response, 'malformed-request');
    const { meeting: now, seat } = asked;
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
