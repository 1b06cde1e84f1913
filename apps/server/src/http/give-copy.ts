import { createReadStream } from 'node:fs';
import {
  type Actor,
  type Command,
  decide,
  entryIn,
  type Instant,
  type Meeting,
  type PersonId,
  type Seat,
  type UnitId,
} from '@e-cabinet/domain';
import type {
  CommandAnswer,
  CopyRefusal,
  HttpRefusalCode,
  Refusal,
  Refused,
} from '@e-cabinet/protocol';
import type { Response } from 'express';
import type { MadeCopy } from '../papers/copies/copy-line.ts';
import { tooMany } from '../papers/copies/too-many.ts';
import type { Meetings } from '../road/meetings.ts';
import { refuse } from './refuse.ts';
import { dispositionOf, sendWhileReadable } from './send-while-readable.ts';

export interface RecordingParts {
  readonly meetings: Meetings;
  readonly unitsOf: (personId: PersonId) => Promise<readonly UnitId[]>;
  readonly newId: () => string;
  readonly now: () => number;
}

/** Records what is taken, by an id of the server's own: one that a client chooses could stand for a copy recorded before. (P20) */
export async function recorded(
  { meetings, unitsOf, newId, now }: RecordingParts,
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

/** What may not be read, is not there or was recalled is answered alike. */
export function refuseAs(response: Response, { refusal, facts }: Refused): void {
  const toldApart = TOLD_APART[refusal];
  if (toldApart) refuse(response, toldApart, facts);
  else refuse(response, 'not-found');
}

const TOLD_APART: { readonly [Code in Refusal]?: HttpRefusalCode } = {
  'not-allowed': 'not-allowed',
  'copies-not-allowed': 'copies-not-allowed',
  unavailable: 'records-unavailable',
};

/**
 * Refuses what would be refused when it is recorded, and what is more than anybody takes; what is made is decided
 * on again then.
 * @returns whether the answer was given
 */
export function refusesTaking(
  response: Response,
  meeting: Meeting,
  seat: Seat,
  command: Command,
  at: Instant,
): boolean {
  const decision = decide(meeting, command, { seat, by: seat.id, at } satisfies Actor);
  if (!decision.accepted) {
    refuseAs(response, decision);
    return true;
  }
  const taken = entryIn(meeting.receipts, seat.id)?.copies ?? [];
  const many = tooMany(taken, Date.parse(at));
  if (many) refuseCopy(response, 'copies-too-many');
  return many;
}

const STATUS: Readonly<Record<CopyRefusal, number>> = {
  'copies-too-many': 429,
  'copies-busy': 429,
  'copy-not-possible': 422,
};

export function refuseCopy(response: Response, refusal: CopyRefusal): void {
  response.status(STATUS[refusal]).json({ refusal });
}

/** Aborts when nobody waits for the answer any more. */
export function goneSignal(response: Response): AbortSignal {
  const gone = new AbortController();
  response.once('close', () => gone.abort(new Error('Nobody waits for it any more')));
  return gone.signal;
}

/** Sends what was made as an attachment that nothing keeps, as long as it may be read. */
export async function sendCopy(
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
