import { createReadStream } from 'node:fs';
import {
  type Actor,
  type Command,
  decide,
  entryIn,
  findPaper,
  type Meeting,
  type PaperInVersion,
  type PersonId,
  type Seat,
  type UnitId,
} from '@e-cabinet/domain';
import {
  type CommandAnswer,
  type CopyRefusal,
  copyRequest,
  type HttpRefusalCode,
  type Refusal,
  type Refused,
} from '@e-cabinet/protocol';
import { type Request, type RequestHandler, type Response, Router } from 'express';
import { momentWords } from '../documents/words.ts';
import type { Copies, MadeCopy } from '../papers/copies/copies.ts';
import { tooMany } from '../papers/copies/too-many.ts';
import { type AskedMeetingParts, askedMeeting } from './asked-meeting.ts';
import type { PaperFileParts } from './paper-file.ts';
import { refuse } from './refuse.ts';
import { askerOf, withBody } from './requests.ts';
import { dispositionOf, sendWhileReadable } from './send-while-readable.ts';

export interface PaperCopiesParts extends AskedMeetingParts, Pick<PaperFileParts, 'mayRead'> {
  readonly copies: Copies;
  readonly requireSignedIn: RequestHandler;
  readonly unitsOf: (personId: PersonId) => Promise<readonly UnitId[]>;
  readonly newId: () => string;
  readonly now: () => number;
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
  // What would be refused is not made; what is made is decided on again when it is recorded.
  const decision = decide(meeting, command, { seat, by: seat.id, at } satisfies Actor);
  if (!decision.accepted) return refuseAs(response, decision);
  const taken = entryIn(meeting.receipts, seat.id)?.copies ?? [];
  if (tooMany(taken, parts.now())) return refuseCopy(response, 'copies-too-many');
  const file = fileOf(meeting, seat, wanted);
  if (!file) return refuse(response, 'not-found');
  const { sha256, name, pages } = file;
  const { personId } = askerOf(response);
  const words = `${seat.name.vi} · ${momentWords(at)}`.normalize('NFC');
  const gone = new AbortController();
  response.once('close', () => gone.abort(new Error('Nobody waits for it any more')));
  const give = async (copy: MadeCopy) => {
    const answer = await recorded(parts, meeting.id, personId, command);
    if (!answer.accepted) return refuseAs(response, answer);
    await send(response, copy, name, () => parts.mayRead(personId, meeting.id, sha256));
  };
  const none = await parts
    .copies({ personId, sha256, pages, words }, give, gone.signal)
    .catch((error: unknown) => (gone.signal.aborted ? undefined : Promise.reject(error)));
  if (none) refuseCopy(response, none);
}

const STATUS: Readonly<Record<CopyRefusal, number>> = {
  'copies-too-many': 429,
  'copies-busy': 429,
  'copy-not-possible': 422,
};

function refuseCopy(response: Response, refusal: CopyRefusal): void {
  response.status(STATUS[refusal]).json({ refusal });
}

function fileOf(meeting: Meeting, seat: Seat, { paperId, paperVersion }: PaperInVersion) {
  const versions = findPaper(meeting, paperId, seat)?.versions ?? [];
  return versions.find(({ version }) => version === paperVersion)?.file;
}

/** What may not be read, is not there or was recalled is answered alike. */
function refuseAs(response: Response, { refusal, facts }: Refused): void {
  const toldApart = TOLD_APART[refusal];
  if (toldApart) refuse(response, toldApart, facts);
  else refuse(response, 'not-found');
}

const TOLD_APART: { readonly [Code in Refusal]?: HttpRefusalCode } = {
  'not-allowed': 'not-allowed',
  'copies-not-allowed': 'copies-not-allowed',
  unavailable: 'records-unavailable',
};

/** By an id of the server's own: one that a client chooses could stand for a copy recorded before. (P20) */
async function recorded(
  { meetings, unitsOf, newId, now }: PaperCopiesParts,
  meetingId: string,
  personId: PersonId,
  command: Command,
): Promise<CommandAnswer> {
  const { turn } = await meetings.open(meetingId);
  const sender = {
    kind: 'person',
    personId,
    unitIds: await unitsOf(personId),
    officeSeatId: null,
  } as const;
  const at = new Date(now()).toISOString();
  return new Promise((answer) => turn.submit({ id: newId(), command, sender, at, answer }));
}

async function send(
  response: Response,
  { path, size }: MadeCopy,
  name: string,
  mayReadNow: () => Promise<boolean>,
): Promise<void> {
  response.set({
    'Content-Type': 'application/pdf',
    'Content-Length': `${size}`,
    'Content-Disposition': dispositionOf(name, 'attachment'),
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "sandbox; default-src 'none'",
    'Cross-Origin-Resource-Policy': 'same-origin',
  });
  await sendWhileReadable(createReadStream(path), response, mayReadNow);
}
