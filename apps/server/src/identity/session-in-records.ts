import { type Database, sessionUnder } from '@e-cabinet/storage';
import type { SessionData } from 'express-session';

export interface SessionRecordsParts {
  readonly database: Database;
  /** A session that is not used for this long ends by itself. */
  readonly idleSeconds: number;
  readonly now: () => Date;
}

/**
 * What the store would say of a session, by the records: they know everything that it holds.
 * @returns null when the session has ended, or is not known
 */
export async function sessionInRecords(
  { database, idleSeconds, now }: SessionRecordsParts,
  sid: string,
): Promise<SessionData | null> {
  const seenSince = new Date(now().getTime() - idleSeconds * 1_000);
  const record = await sessionUnder(database.kysely, sid, seenSince);
  if (!record) return null;
  const { id: loginSessionId, personId, firstSeen, demonstration } = record;
  // Of the cookie nothing is needed: the browser has it, and it is never written anew.
  const cookie = { originalMaxAge: null };
  return { cookie, personId, loginSessionId, signedInAt: firstSeen.getTime(), demonstration };
}
