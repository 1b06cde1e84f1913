import { rm } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { evolve, listingOf, noMeeting } from '@e-cabinet/domain';
import { bringSessionIn } from '@e-cabinet/storage';
import { openPromise, type ZipFile } from 'yauzl';
import { savePart } from '../papers/save-part.ts';
import {
  fileEntry,
  NotASession,
  readSession,
  SESSION_ENTRY,
  type SessionContents,
  storedEvents,
} from './session-file.ts';
import type { WholeSessionParts } from './take-out.ts';

/**
 * Brings in a session that was taken out. Everything is checked before anything is changed; then the
 * files are kept, and the log, whom it names and its listing are recorded as a whole.
 * @throws NotASession with a sentence for the operator; nothing was changed
 */
export async function bringIn(parts: WholeSessionParts, path: string): Promise<SessionContents> {
  const received = new Map<string, string>();
  try {
    const session = await receive(parts, path, received);
    const listing = listingIn(session);
    if ((await parts.log.versions([session.meetingId])).size > 0) throw alreadyThere(session);
    for (const [sha256, part] of received) await parts.store.keep(part, sha256);
    const brought = await bringSessionIn(parts.database.pool, {
      ...session,
      events: storedEvents(session),
      listing,
      at: new Date(),
    });
    if (!brought) throw alreadyThere(session);
    return session;
  } finally {
    await Promise.all([...received.values()].map((part) => rm(part, { force: true })));
  }
}

const alreadyThere = ({ meetingId }: SessionContents) =>
  new NotASession(`The session ${meetingId} is there already`);

/** Reads the ZIP to its end: what is not whole, missing or more than the session names is refused. */
async function receive(
  { store }: WholeSessionParts,
  path: string,
  received: Map<string, string>,
): Promise<SessionContents> {
  const zip = await opened(path);
  try {
    let session: SessionContents | null = null;
    for await (const entry of zip.eachEntry()) {
      const bytes = await zip.openReadStreamPromise(entry);
      if (!session) {
        if (entry.fileName !== SESSION_ENTRY)
          throw new NotASession(`${SESSION_ENTRY} is not first`);
        session = readSession(await text(bytes));
        continue;
      }
      const file = session.files.find(({ sha256 }) => fileEntry(sha256) === entry.fileName);
      if (!file || received.has(file.sha256)) {
        throw new NotASession(`${entry.fileName} is no file of this session`);
      }
      const part = store.newPart();
      received.set(file.sha256, part);
      const saved = await savePart(bytes, part, file.size);
      if (saved.sha256 !== file.sha256) throw new NotASession(`${entry.fileName} was changed`);
    }
    if (!session) throw new NotASession(`${SESSION_ENTRY} is missing`);
    const missing = session.files.find(({ sha256 }) => !received.has(sha256));
    if (missing) throw new NotASession(`${fileEntry(missing.sha256)} is missing`);
    return session;
  } catch (error) {
    if (error instanceof NotASession || isOfTheDisk(error)) throw error;
    throw new NotASession(`${path} is damaged`);
  } finally {
    zip.close();
  }
}

async function opened(path: string): Promise<ZipFile> {
  try {
    return await openPromise(path, { autoClose: false, strictFileNames: true });
  } catch (error) {
    if (isOfTheDisk(error)) throw error;
    throw new NotASession(`${path} is no ZIP file`);
  }
}

const isOfTheDisk = (error: unknown) => error instanceof Error && 'syscall' in error;

/** How it is listed: from its log alone, as everything is. */
function listingIn(session: SessionContents) {
  const { meetingId, body } = session;
  try {
    const meeting = storedEvents(session).reduce(evolve, noMeeting(meetingId));
    if (meeting.id !== meetingId || meeting.bodyId !== body.id) throw new Error('another session');
    return listingOf(meeting);
  } catch {
    throw new NotASession('session.json: its log is that of no session, or of another one');
  }
}
