import { findPaper } from '@e-cabinet/domain';
import { differenceQuery, type PaperDifference } from '@e-cabinet/protocol';
import { type Tables, textsOfFile } from '@e-cabinet/storage';
import { type RequestHandler, Router } from 'express';
import type { Kysely } from 'kysely';
import { compareTexts } from '../papers/difference/compare-texts.ts';
import { type AskedMeetingParts, askedMeeting } from './asked-meeting.ts';
import { refuse } from './refuse.ts';
import { pathPart } from './requests.ts';

export interface PaperDifferenceParts extends AskedMeetingParts {
  readonly db: Kysely<Tables>;
  readonly requireSignedIn: RequestHandler;
}

/** The difference of the texts of two versions of a paper, see `differenceQuery` of the protocol. */
export function paperDifferenceRoute(parts: PaperDifferenceParts): Router {
  const path = '/api/meetings/:meetingId/paper-differences/:paperId';
  return Router().get(path, parts.requireSignedIn, async (request, response) => {
    const query = differenceQuery.safeParse(request.query);
    if (!query.success) return refuse(response, 'malformed-request');
    const asked = await askedMeeting(parts, request, response);
    const paper = asked && findPaper(asked.meeting, pathPart(request, 'paperId'), asked.seat);
    const fileOf = (wanted: number) =>
      paper?.versions.find(({ version }) => version === wanted)?.file.sha256;
    const [before, after] = [fileOf(query.data.from), fileOf(query.data.to)];
    if (before === undefined || after === undefined) return refuse(response, 'not-found');
    response.json(await differenceOf(parts.db, before, after));
  });
}

async function differenceOf(
  db: Kysely<Tables>,
  before: string,
  after: string,
): Promise<PaperDifference> {
  const [old, now] = await Promise.all([textsOfFile(db, before), textsOfFile(db, after)]);
  if (!old || !now) return { kind: 'not-yet' };
  return compareTexts(old.pages, now.pages);
}
