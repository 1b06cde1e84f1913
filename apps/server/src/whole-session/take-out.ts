import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { link, rm } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  evolve,
  type Meeting,
  type MeetingId,
  noMeeting,
  type PersonId,
  type Sha256,
} from '@e-cabinet/domain';
import { type Database, findBodies, findPerson, inspectedFile } from '@e-cabinet/storage';
import type { EventLog, StoredEvent } from '@e-cabinet/sync';
import { ZipFile } from 'yazl';
import type { FileStore } from '../papers/file-store.ts';
import {
  chainOf,
  fileEntry,
  NotASession,
  SESSION_ENTRY,
  type SessionContents,
  sessionText,
} from './session-file.ts';

export interface WholeSessionParts {
  readonly database: Database;
  readonly log: EventLog;
  readonly store: FileStore;
}

/** The same session makes the same bytes, whenever and wherever it is taken out. */
const ENTRY = { mtime: new Date(1980, 0, 1), mode: 0o100600, forceDosTimestamp: true } as const;

/**
 * Writes a session with its whole log and the files that somebody may still read to a new ZIP.
 * @throws NotASession where there is no such session, a file is missing, or something is at the path
 */
export async function takeOut(
  parts: WholeSessionParts,
  meetingId: MeetingId,
  to: string,
): Promise<SessionContents> {
  const session = await contentsOf(parts, meetingId);
  for (const { sha256 } of session.files) {
    const whole = await parts.store.verify(sha256);
    if (!whole) throw new NotASession(`The file ${sha256} of a paper is missing or damaged`);
  }
  const part = `${to}.part`;
  try {
    await write(parts.store, session, part);
    // Unlike a rename it takes the place of nothing.
    await link(part, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    throw new NotASession(`${to}: something is there already`);
  } finally {
    await rm(part, { force: true });
  }
  return session;
}

async function contentsOf(
  { database: { kysely }, log }: WholeSessionParts,
  meetingId: MeetingId,
): Promise<SessionContents> {
  const stored = await log.read(meetingId, 0);
  if (stored.length === 0) throw new NotASession(`There is no session ${meetingId}`);
  const meeting = stored.reduce(evolve, noMeeting(meetingId));
  const [body] = await findBodies(kysely, [meeting.bodyId]);
  if (!body) throw new NotASession(`The body ${meeting.bodyId} of the session is missing`);
  const { id, name, kind, level } = body;
  const people = await Promise.all(peopleIn(stored).map((each) => findPerson(kysely, each)));
  const files = await Promise.all(filesOf(meeting).map((each) => inspectedFile(kysely, each)));
  return {
    is: 'e-cabinet/session/1',
    meetingId,
    body: { id, name, kind, level },
    people: people.flatMap((person) => (person ? [{ id: person.id, name: person.name }] : [])),
    files: files.flatMap((file) => (file ? [{ ...file, pageSizes: [...file.pageSizes] }] : [])),
    events: stored.map(({ version, commandId, by, at, salt, event }) => {
      return { version, commandId, by, at, salt, event };
    }),
    chain: chainOf(stored),
  };
}

/** Everybody who ever had a seat. */
function peopleIn(stored: readonly StoredEvent[]): PersonId[] {
  const seats = stored.flatMap(({ event }) => {
    if (event.type === 'seats-given') return event.seats;
    return event.type === 'seat-revised' ? [event.seat] : [];
  });
  const ids = seats.flatMap(({ personId }) => (personId === null ? [] : [personId]));
  return [...new Set(ids)].sort();
}

/** What was recalled, taken off or replaced before publication may be read by nobody, and stays behind. (P3, P14) */
function filesOf({ papers }: Meeting): Sha256[] {
  const versions = Object.values(papers).flatMap((paper) => (paper.removed ? [] : paper.versions));
  return [...new Set(versions.map(({ file }) => file.sha256))].sort();
}

async function write(store: FileStore, session: SessionContents, part: string): Promise<void> {
  const zip = new ZipFile();
  zip.addBuffer(Buffer.from(sessionText(session)), SESSION_ENTRY, { ...ENTRY, compress: true });
  const output = zip.outputStream as Readable;
  zip.once('error', (error: Error) => output.destroy(error));
  const written = pipeline(output, createWriteStream(part, { flags: 'wx', mode: 0o600 }));
  for (const { sha256, size } of session.files) {
    const bytes = store.read(sha256);
    zip.addReadStream(bytes, fileEntry(sha256), { ...ENTRY, size, compress: false });
    await Promise.race([once(bytes, 'close'), written]);
  }
  zip.end();
  await written;
}
