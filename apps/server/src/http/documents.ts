import {
  type Instant,
  isInWriting,
  type Meeting,
  type Seat,
  type ViewClass,
  viewClassOf,
  viewOf,
} from '@e-cabinet/domain';
import type { EventLog } from '@e-cabinet/sync';
import { create as contentDisposition } from 'content-disposition';
import { type RequestHandler, type Response, Router } from 'express';
import type { Report } from '../documents/report.ts';
import { resultReport } from '../documents/result-report.ts';
import { synthesisReport } from '../documents/synthesis-report.ts';
import { toWord } from '../documents/to-word.ts';
import { toWorkbook } from '../documents/to-workbook.ts';
import { seenMeeting } from '../road/views.ts';
import { type AskedMeetingParts, askedMeeting } from './asked-meeting.ts';
import { refuse } from './refuse.ts';
import { pathPart } from './requests.ts';

export interface DocumentsParts extends AskedMeetingParts {
  readonly log: EventLog;
  readonly requireSignedIn: RequestHandler;
  readonly bodyName: (bodyId: string) => Promise<string>;
  readonly now: () => number;
}

type MakeReport = (meeting: Meeting, issuer: string, at: Instant) => Report;

const FORMATS: Readonly<
  Record<
    string,
    { readonly type: string; readonly make: (report: Report, place: string) => Promise<Buffer> }
  >
> = {
  docx: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    make: toWord,
  },
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    make: toWorkbook,
  },
};

/** Guests are the drafting agency of an opinion ballot. */
const MAY_READ: ReadonlySet<ViewClass> = new Set<ViewClass>([
  'secretariat',
  'chair',
  'members',
  'guests',
]);

/**
 * `GET /api/meetings/:meetingId/synthesis.docx` and `.xlsx`: what was answered to an opinion ballot.
 * `GET …/results.docx` and `.xlsx`: the results of its votes. Both hold what the asker may know and
 * nothing else: they are made of the meeting as the asker sees it. (L8, W6)
 */
export function documentsRoutes(parts: DocumentsParts): Router {
  const send = (name: string, make: MakeReport, fits: (meeting: Meeting) => boolean) =>
    Router().get(
      `/api/meetings/:meetingId/${name}.:format`,
      parts.requireSignedIn,
      async (request, response) => {
        const format = FORMATS[pathPart(request, 'format')];
        const asked = await askedMeeting(parts, request, response);
        if (!format || !asked || !mayRead(asked.meeting, asked.seat) || !fits(asked.meeting)) {
          return refuse(response, 'not-found');
        }
        const at = new Date(parts.now()).toISOString();
        const events = await parts.log.read(asked.meeting.id, 0);
        const seen = seenMeeting(events, viewOf(asked.meeting, asked.seat), asked.meeting);
        const report = make(seen, await parts.bodyName(seen.bodyId), at);
        const file = await format.make(report, seen.details.place);
        const name = `${report.abstract}.${pathPart(request, 'format')}`;
        sendFile(response, file, name, format.type);
      },
    );
  return Router()
    .use(send('synthesis', synthesisReport, isInWriting))
    .use(send('results', resultReport, () => true));
}

function mayRead(meeting: Meeting, seat: Seat): boolean {
  return MAY_READ.has(viewClassOf(meeting, seat));
}

function sendFile(response: Response, file: Buffer, name: string, type: string): void {
  response.type(type).set('Cache-Control', 'no-store');
  response.set('Content-Disposition', contentDisposition(name.replaceAll(/[/\\:]/g, '-')));
  response.end(file);
}
