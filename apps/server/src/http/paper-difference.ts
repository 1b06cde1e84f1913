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

/** Sixty readers ask for the same one within a second of its being there. */
const KEPT_MOST = 100;
const kept = new Map<string, Promise<PaperDifference>>();

/** Computed once; what is still waiting for its texts is asked for again. */
function differenceOf(db: Kysely<Tables>, before: string, after: string): Promise<PaperDifference> {
  const key = `${before} ${after}`;
  const known = kept.get(key);
  if (known) return known;
  const computing = computeDifference(db, before, after);
  kept.set(key, computing);
  for (const oldest of [...kept.keys()].slice(0, -KEPT_MOST)) kept.delete(oldest);
  const forget = () => kept.delete(key);
  computing.then(({ kind }) => kind === 'not-yet' && forget(), forget);
  return computing;
}

async function computeDifference(
  db: Kysely<Tables>,
  before: string,
  after: string,
): Promise<PaperDifference> {
  const [old, now] = await Promise.all([textsOfFile(db, before), textsOfFile(db, after)]);
  if (!old || !now) return { kind: 'not-yet' };
  return compareTexts(old.pages, now.pages);
}
