import { findPaper, type Meeting, type PaperInVersion, type Seat } from '@e-cabinet/domain';
import { copyRequest } from '@e-cabinet/protocol';
import { type Request, type RequestHandler, type Response, Router } from 'express';
import { momentWords } from '../documents/words.ts';
import type { Copies } from '../papers/copies/copies.ts';
import type { MadeCopy } from '../papers/copies/copy-line.ts';
import { type AskedMeetingParts, askedMeeting } from './asked-meeting.ts';
import {
  goneSignal,
  type RecordingParts,
  recorded,
  refuseAs,
  refuseCopy,
  refusesTaking,
  sendCopy,
} from './give-copy.ts';
import type { PaperFileParts } from './paper-file.ts';
import { refuse } from './refuse.ts';
import { askerOf, withBody } from './requests.ts';

export interface PaperCopiesParts
  extends AskedMeetingParts,
    RecordingParts,
    Pick<PaperFileParts, 'mayRead'> {
  readonly copies: Copies;
  readonly requireSignedIn: RequestHandler;
}

/** `POST /api/meetings/:meetingId/paper-copies`, see `copyRequest` of the protocol. */
export function paperCopiesRoute(parts: PaperCopiesParts): Router {
  const path = '/api/meetings/:meetingId/paper-copies';
  const take = withBody(copyRequest, (wanted, request, response) =>
    takeCopy(parts, wanted, request, response),
  );
  return Router().post(path, parts.requireSignedIn, take);
}

async function takeCopy(
  parts: PaperCopiesParts,
  wanted: PaperInVersion,
  request: Request,
  response: Response,
): Promise<void> {
  const asked = await askedMeeting(parts, request, response);
  if (!asked) return refuse(response, 'not-found');
  const { meeting, seat } = asked;
  const at = new Date(parts.now()).toISOString();
  const command = { ...wanted, type: 'take-copy' } as const;
  if (refusesTaking(response, meeting, seat, command, at)) return;
  const file = fileOf(meeting, seat, wanted);
  if (!file) return refuse(response, 'not-found');
  const { sha256, name, pages } = file;
  const { personId } = askerOf(response);
  const words = stampWords(seat, at);
  const gone = goneSignal(response);
  const give = async (copy: MadeCopy) => {
    const answer = await recorded(parts, meeting.id, personId, command);
    if (!answer.accepted) return refuseAs(response, answer);
    await sendCopy(response, copy, name, () => parts.mayRead(personId, meeting.id, sha256));
  };
  const none = await parts
    .copies({ personId, sha256, pages, words }, give, gone)
    .catch((error: unknown) => (gone.aborted ? undefined : Promise.reject(error)));
  if (none) refuseCopy(response, none);
}

/** What stands across the pages: whose they are, and of when. */
export function stampWords({ name }: Seat, at: string): string {
  return `${name.vi} · ${momentWords(at)}`.normalize('NFC');
}

function fileOf(meeting: Meeting, seat: Seat, { paperId, paperVersion }: PaperInVersion) {
  const versions = findPaper(meeting, paperId, seat)?.versions ?? [];
  return versions.find(({ version }) => version === paperVersion)?.file;
}
