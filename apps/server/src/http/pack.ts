import {
  type Command,
  evolve,
  isInWriting,
  type Meeting,
  mayReadFile,
  own,
  type Recorded,
  type Seat,
  viewClassOf,
  viewOf,
} from '@e-cabinet/domain';
import { type PackRequest, packRequest } from '@e-cabinet/protocol';
import type { EventLog } from '@e-cabinet/sync';
import { type Request, type RequestHandler, type Response, Router } from 'express';
import { type PrintedAgenda, papersIn, printedAgenda } from '../documents/agenda/printed-agenda.ts';
import type { MadeCopy } from '../papers/copies/copy-line.ts';
import { PACK_LIMITS } from '../papers/pack/limits.ts';
import { type Packs, tooLarge } from '../papers/pack/packs.ts';
import { seenMeeting } from '../road/views.ts';
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
import { stampWords } from './paper-copies.ts';
import { refuse } from './refuse.ts';
import { askerOf, withBody } from './requests.ts';

export interface PackParts extends AskedMeetingParts, RecordingParts {
  readonly log: EventLog;
  readonly packs: Packs;
  readonly requireSignedIn: RequestHandler;
  readonly bodyName: (bodyId: string, language: PackRequest['language']) => Promise<string>;
}

/** `POST /api/meetings/:meetingId/pack`, see `packRequest` of the protocol. (P22) */
export function packRoute(parts: PackParts): Router {
  const path = '/api/meetings/:meetingId/pack';
  const give = withBody(packRequest, (wanted, request, response) =>
    givePack(parts, wanted, request, response),
  );
  return Router().post(path, parts.requireSignedIn, give);
}

async function givePack(
  parts: PackParts,
  wanted: PackRequest,
  request: Request,
  response: Response,
): Promise<void> {
  const asked = await askedMeeting(parts, request, response);
  const reader = asked && readerOf(asked.meeting, asked.seat, wanted);
  if (!asked || !reader) return refuse(response, 'not-found');
  const { meeting, seat } = asked;
  const at = new Date(parts.now()).toISOString();
  const agenda = await agendaFor(parts, meeting, reader, { at, language: wanted.language });
  const command = wanted.papers && seat.role !== 'secretary' ? takingOf(agenda) : null;
  if (command && refusesTaking(response, meeting, seat, command, at)) return;
  if (wanted.papers && tooLarge(agenda)) return refuseTooLarge(response);
  await makeAndSend(parts, response, { meeting, seat, reader, agenda, command, at, wanted });
}

/** Whose view is printed: another seat's for the secretariat alone; null where there is nothing for whoever asks. */
function readerOf(meeting: Meeting, seat: Seat, { seatId }: PackRequest): Seat | null {
  if (isInWriting(meeting)) return null;
  const reader = seatId === null ? seat : own(meeting.seats, seatId);
  if (!reader || viewClassOf(meeting, seat) === 'outside') return null;
  return reader.id === seat.id || seat.role === 'secretary' ? reader : null;
}

/** As the reader sees it now; before publication as it would go out now. */
async function agendaFor(
  { log, bodyName }: PackParts,
  meeting: Meeting,
  reader: Seat,
  { at, language }: { readonly at: string; readonly language: PackRequest['language'] },
): Promise<PrintedAgenda> {
  const events: Recorded[] = await log.read(meeting.id, 0);
  const draft = meeting.publishedAt === null;
  const out = draft ? goingOut(meeting, reader, at) : null;
  const asSeen = out ? evolve(meeting, out) : meeting;
  const seen = seenMeeting(out ? [...events, out] : events, viewOf(asSeen, reader), asSeen);
  const issuer = await bodyName(meeting.bodyId, language);
  return printedAgenda(seen, { issuer, at, language, draft });
}

function goingOut({ version }: Meeting, { id }: Seat, at: string): Recorded {
  return { version: version + 1, by: id, at, event: { type: 'meeting-published' } };
}

function takingOf(agenda: PrintedAgenda): Command {
  const papers = papersIn(agenda).map(({ paperId, paperVersion }) => ({ paperId, paperVersion }));
  return { type: 'take-pack', papers };
}

function refuseTooLarge(response: Response): void {
  response.status(413).json({ refusal: 'pack-too-large', ...PACK_LIMITS });
}

interface Making {
  readonly meeting: Meeting;
  readonly seat: Seat;
  readonly reader: Seat;
  readonly agenda: PrintedAgenda;
  /** What is recorded before it is given; null: nothing leaves with it that is a copy. */
  readonly command: Command | null;
  readonly at: string;
  readonly wanted: PackRequest;
}

async function makeAndSend(parts: PackParts, response: Response, making: Making): Promise<void> {
  const { meeting, seat, agenda, command, at, wanted } = making;
  const { personId } = askerOf(response);
  const gone = goneSignal(response);
  const stillReadable = () => mayReadNow(parts, personId, making);
  const give = async (pack: MadeCopy) => {
    if (!(await stillReadable())) return refuse(response, 'not-found');
    if (command) {
      const answer = await recorded(parts, meeting.id, personId, command);
      if (!answer.accepted) return refuseAs(response, answer);
    }
    await sendCopy(response, pack, `${agenda.title}.pdf`, stillReadable);
  };
  const words = command ? stampWords(seat, at) : null;
  const none = await parts
    .packs({ personId, agenda, words, papers: wanted.papers }, give, gone)
    .catch((error: unknown) => (gone.aborted ? undefined : Promise.reject(error)));
  if (none) refuseCopy(response, none);
}

/** Whether whoever asked still has the seat, and its reader may still read all that is in it. (P14) */
async function mayReadNow(
  { meetings, seatIn }: PackParts,
  personId: string,
  { meeting: { id }, seat, reader, agenda, wanted }: Making,
): Promise<boolean> {
  const asker = await seatIn(personId, id);
  if (asker?.id !== seat.id || asker.role !== seat.role) return false;
  const { meeting } = (await meetings.open(id)).live;
  const seenBy = own(meeting.seats, reader.id);
  if (!seenBy) return false;
  if (!wanted.papers || meeting.publishedAt === null) return true;
  return papersIn(agenda).every(({ sha256 }) => mayReadFile(meeting, seenBy, sha256));
}
