import { execFile } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { evolve, listingOf, noMeeting } from '@e-cabinet/domain';
import { canonicalJson } from '@e-cabinet/protocol';
import { bringIn, NotASession, openDirectoryFileStore, takeOut } from '@e-cabinet/server';
import { createEventLog, findPerson, listingOfMeeting } from '@e-cabinet/storage';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firstBallot } from '../support/ballots.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { SESSION } from '../support/participants.ts';
import { startServer } from '../support/server.ts';
import { openSession, openVote } from '../support/session.ts';

const COMMAND = (name: string) =>
  path.resolve(import.meta.dirname, `../../apps/server/dist/${name}.js`);
const SESSION_JSON = 'session.json';
const MINISTER = 'person-head-finance';

// biome-ignore lint/suspicious/noExplicitAny: a test changes what a file may not hold
type Written = Record<string, any>;

let folder: string;
let dataDir: string;
let taken: string;

/** A session of the demonstration with a vote in it, taken out by the operator's command. */
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'e-cabinet-whole-'));
  dataDir = path.join(folder, 'data');
  taken = path.join(folder, 'taken.zip');
  const server = await startServer({ dataDir });
  const session = await openSession(server, 20);
  const questionId = await openVote(session);
  for (const member of session.members)
    await member.does(firstBallot(questionId, 'agree', 'Đồng ý'));
  await session.chair.does({ type: 'close-vote', questionId });
  session.leave();
  await server.stop();
  expect(await run('take-out', SESSION, taken)).toContain('files written');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the command says, on the records of the demonstration. */
async function run(command: 'take-out' | 'bring-in', ...words: readonly string[]): Promise<string> {
  const env = { PATH: process.env.PATH, NODE_ENV: 'test', ECABINET_DATA_DIR: dataDir };
  const answer = promisify(execFile)(process.execPath, [COMMAND(command), ...words], { env });
  const { stdout, stderr } = await answer.catch(
    (error: { stdout: string; stderr: string }) => error,
  );
  return stdout + stderr;
}

const contentsOf = async (file: string) => unzipSync(await readFile(file));
const sessionOf = async (file: string): Promise<Written> =>
  JSON.parse(new TextDecoder().decode((await contentsOf(file))[SESSION_JSON]));

/** The session that was taken out, changed; signed anew it says nothing of the change itself. */
async function changed(change: (session: Written) => void, how: 'as it is' | 'digest anew') {
  const session = await sessionOf(taken);
  change(session);
  const { digest, ...rest } = session;
  const sealed = createHash('sha256').update(canonicalJson(rest)).digest('hex');
  const said = { ...rest, digest: how === 'as it is' ? digest : sealed };
  return zipped({ [SESSION_JSON]: strToU8(JSON.stringify(said)) });
}

/** Other entries in their places; null: none there. */
async function zipped(entries: Readonly<Record<string, Uint8Array | null>>): Promise<string> {
  const whole = { ...(await contentsOf(taken)), ...entries };
  const left = Object.entries(whole).flatMap(([name, bytes]) => (bytes ? [[name, bytes]] : []));
  const file = path.join(folder, `${randomBytes(8).toString('hex')}.zip`);
  await writeFile(file, zipSync(Object.fromEntries(left), { level: 0 }));
  return file;
}

describe.each(databases)('a whole session: $name', ({ open }) => {
  let database: TestDatabase;
  let files: string;
  beforeAll(async () => {
    database = await open();
    files = mkdtempSync(path.join(folder, 'files-'));
  });
  afterAll(async () => database?.close());

  async function parts() {
    const [records] = database.processes;
    if (!records) throw new Error('No database');
    const log = createEventLog({ pool: records.pool, randomBytes });
    return { database: records, log, store: await openDirectoryFileStore(files) };
  }

  async function everything() {
    const { pool } = (await parts()).database;
    const tables = ['meetings', 'events', 'listings', 'bodies', 'people', 'files'];
    const counts = await Promise.all(
      tables.map((table) => pool.query(`select count(*) as rows from ${table}`)),
    );
    return [counts.map(({ rows }) => rows[0].rows), await readdir(files, { recursive: true })];
  }

  async function refused(file: string, sentence: string | RegExp) {
    const before = await everything();
    const attempt = bringIn(await parts(), file);
    await expect(attempt).rejects.toThrow(NotASession);
    await expect(attempt).rejects.toThrow(sentence);
    expect(await everything()).toEqual(before);
  }

  const CHANGES: readonly (readonly [string, (session: Written) => void])[] = [
    ['a ballot', (session) => Object.assign(ballotIn(session), { choice: 'disagree' })],
    ['a command', ({ events }) => Object.assign(events[5], { commandId: 'another' })],
    ['an office', ({ people }) => Object.assign(people[0].name, { vi: 'Không có' })],
  ];
  it.each(CHANGES)('is refused where somebody changed %s', async (_what, change) => {
    await refused(await changed(change, 'as it is'), 'session.json: it was changed');
  });

  it('is refused where a record was changed, dropped, or is none, whatever the digest says', async () => {
    const ballot = await changed((session) => {
      ballotIn(session).choice = 'disagree';
    }, 'digest anew');
    await refused(ballot, 'a record of the log was changed');
    const dropped = await changed(({ events }) => events.splice(7, 1), 'digest anew');
    await refused(dropped, 'record 8 is missing');
    const invented = await changed((session) => {
      session.events[3].event = { type: 'ballot-invented' };
    }, 'digest anew');
    await refused(invented, /events\.3\.event.* is not as it should be/);
    const other = await changed((session) => {
      session.meetingId = 'another';
    }, 'digest anew');
    await refused(other, /record|session/);
  });

  it('is refused where a file is missing, changed, more than named, or the ZIP is damaged', async () => {
    const [first = ''] = Object.keys(await contentsOf(taken)).filter(
      (name) => name !== SESSION_JSON,
    );
    await refused(await zipped({ [first]: null }), `${first} is missing`);
    const bytes = Uint8Array.from((await contentsOf(taken))[first] ?? []);
    bytes[100] = (bytes[100] ?? 0) ^ 1;
    await refused(await zipped({ [first]: bytes }), `${first} was changed`);
    await refused(await zipped({ 'files/more.pdf': bytes }), 'is no file of this session');
    await refused(await zipped({ [SESSION_JSON]: strToU8('{}') }), 'session.json');
    const half = await zipped({});
    await truncate(half, 10_000);
    await refused(half, 'is no ZIP file');
  });

  it('taken out, brought into an empty system and taken out again is equal, byte for byte', async () => {
    const there = await parts();
    await bringIn(there, taken);
    const again = path.join(files, 'again.zip');
    await takeOut(there, SESSION, again);
    expect((await readFile(again)).equals(await readFile(taken))).toBe(true);
    await refused(taken, `The session ${SESSION} is there already`);
    await expect(takeOut(there, SESSION, again)).rejects.toThrow('something is there already');
    await expect(takeOut(there, 'none', again)).rejects.toThrow('There is no session none');
  });

  it('brought in it is listed, and its people and files are named', async () => {
    const { database: records, log, store } = await parts();
    const meeting = (await log.read(SESSION, 0)).reduce(evolve, noMeeting(SESSION));
    const { files: _files, seats, ...listed } = listingOf(meeting);
    const found = await listingOfMeeting(records.kysely, SESSION);
    expect(found).toMatchObject(listed);
    expect(found?.seats).toHaveLength(seats.length);
    expect(Object.values(meeting.questions).some(({ result }) => result?.cast === 20)).toBe(true);
    expect((await findPerson(records.kysely, MINISTER))?.name.vi).toBe('Bộ trưởng Bộ Tài chính');
    for (const { versions } of Object.values(meeting.papers)) {
      for (const { file } of versions) expect(await store.verify(file.sha256)).toBe(true);
    }
  });

  it('is not taken out where a file of a paper is damaged', async () => {
    const there = await parts();
    const [{ sha256 }] = (await sessionOf(taken)).files;
    await truncate(path.join(files, sha256.slice(0, 2), sha256.slice(2, 4), sha256), 10);
    const again = path.join(files, 'damaged.zip');
    await expect(takeOut(there, SESSION, again)).rejects.toThrow(`The file ${sha256}`);
    expect(await readdir(files)).not.toContain('damaged.zip');
  });
});

describe('the commands of the operator', () => {
  it('say in a sentence what is wrong', async () => {
    expect(await run('bring-in', taken)).toBe(`The session ${SESSION} is there already\n`);
    expect(await run('take-out', SESSION)).toContain('npm run take-out -- <meeting id> <file.zip>');
    expect(await run('bring-in', path.join(folder, 'none.zip'))).toContain('ENOENT');
  });
});

function ballotIn({ events }: Written): Written {
  return events.find(({ event }: Written) => event.type === 'ballot-cast').event;
}
