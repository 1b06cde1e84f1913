import type { Meeting, PaperId, PersonId } from '@e-cabinet/domain';
import { identifier, type WrappedKey } from '@e-cabinet/protocol';
import { type FoundThread, findThread, publicKeysOf, type Tables } from '@e-cabinet/storage';
import type { Bus } from '@e-cabinet/sync';
import type { Request, Response } from 'express';
import type { Kysely } from 'kysely';
import { type AskedMeeting, type AskedMeetingParts, askedMeeting } from '../http/asked-meeting.ts';
import { askerOf, pathPart } from '../http/requests.ts';
import type { ReadableParts } from '../search/readable-meetings.ts';
import { readersKnownTo, readsPaper, stillReading } from './paper-readers.ts';

export interface ThreadParts extends AskedMeetingParts, Pick<ReadableParts, 'seenBy'> {
  readonly db: Kysely<Tables>;
  readonly bus: Bus;
}

export interface AskedThread extends AskedMeeting, FoundThread {
  readonly threadId: string;
}

/** The thread of a path, for one who takes part in it and may read its paper now; null for anybody else. */
export async function askedThread(
  parts: ThreadParts,
  request: Request,
  response: Response,
): Promise<AskedThread | null> {
  const threadId = pathPart(request, 'threadId');
  if (!identifier.safeParse(threadId).success) return null;
  const asked = await askedMeeting(parts, request, response);
  if (!asked) return null;
  const { personId } = askerOf(response);
  const found = await findThread(parts.db, personId, asked.meeting.id, threadId);
  if (!found || !readsPaper(asked.meeting, asked.seat, found.paperId)) return null;
  return { ...asked, ...found, threadId };
}

/** Why those named cannot be let in, or null: they may read the paper, the asker knows of them, and the keys are theirs. */
export async function namedWrongly(
  { db, seenBy }: ThreadParts,
  { meeting, seat }: AskedMeeting,
  paperId: PaperId,
  keys: readonly Pick<WrappedKey, 'personId' | 'publicKey'>[],
): Promise<'not-allowed' | 'notebook-changed' | null> {
  const known = readersKnownTo(meeting, await seenBy(meeting.id, seat), paperId);
  const allowed = new Set(known.map(({ personId }) => personId));
  if (keys.some(({ personId }) => !allowed.has(personId))) return 'not-allowed';
  const publicKeys = await publicKeysOf(db, [...allowed]);
  const isTheirs = keys.every((key) => publicKeys.get(key.personId) === key.publicKey);
  return isTheirs ? null : 'notebook-changed';
}

/** Tells those who take part, and may read the paper now, on each of their devices. */
export async function tellThread(
  { bus }: ThreadParts,
  meeting: Meeting,
  paperId: PaperId,
  personIds: readonly PersonId[],
): Promise<void> {
  const told = stillReading(meeting, personIds, paperId);
  await bus.publish({ kind: 'threads-moved', meetingId: meeting.id, personIds: told });
}
