import {
  createLog,
  createMailer,
  type QuietHours,
  remind,
  type SessionToAttend,
} from '@e-cabinet/server';
import {
  addBody,
  addPerson,
  type Database,
  giveEmail,
  makeNotices,
  noticesOf,
} from '@e-cabinet/storage';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { databases, type TestDatabase } from '../support/databases.ts';
import { type Mailbox, startMailbox } from '../support/mailbox.ts';

const BODY = 'body-test';
const [MINISTER, GUEST] = ['person-minister', 'person-guest'] as const;
const NIGHT: QuietHours = { from: 22, to: 6 };
const inVietNam = (day: string, hour: string) => new Date(`${day}T${hour}:00+07:00`);
const instant = (day: string, hour: string) => inVietNam(day, hour).toISOString();

/** Of Friday 4 December 2026, sent out a week before. */
const SESSION: SessionToAttend = {
  meetingId: 'meeting-session',
  sentAt: instant('2026-11-27', '09:00'),
  startsAt: instant('2026-12-04', '08:00'),
  endsAt: instant('2026-12-04', '11:30'),
  movedAt: null,
  cancelled: false,
  attendees: [
    { personId: MINISTER, papersAt: null },
    { personId: GUEST, papersAt: null },
  ],
};

describe.each(databases)('what people are told of a session: $name', ({ open }) => {
  let opened: TestDatabase;
  let mailbox: Mailbox;
  let session: SessionToAttend;
  let taken: number;

  beforeAll(async () => {
    opened = await open(2);
    const name = { vi: 'Chính phủ', en: 'Government' };
    const when = new Date();
    await addBody(
      records(),
      { id: BODY, parentId: null, name, kind: 'government', level: 'central', settings: {} },
      when,
    );
    for (const id of [MINISTER, GUEST]) {
      await addPerson(records(), { id, homeBodyId: BODY, name }, when);
      await giveEmail(records(), id, `${id}@example.gov.vn`);
    }
  });
  afterAll(() => opened.close());
  beforeEach(async () => {
    await records().deleteFrom('mail').execute();
    await records().deleteFrom('notices').execute();
    mailbox = await startMailbox();
    session = SESSION;
    taken = 0;
  });
  afterEach(() => mailbox.stop());

  function records(): Database['kysely'] {
    const [database] = opened.processes;
    if (!database) throw new Error('No database');
    return database.kysely;
  }

  /** All processes look at a moment of Viet Nam. @returns the letters that came of it */
  async function at(day: string, hour: string): Promise<readonly string[]> {
    const mailer = createMailer({ url: mailbox.url, from: 'e-cabinet@example.gov.vn' });
    const publicUrl = new URL('https://cabinet.example.gov.vn');
    const look = (database: Database) =>
      remind({
        database,
        config: { language: 'vi', offsetMinutes: 420, publicUrl, quietHours: NIGHT },
        log: createLog('silent'),
        now: () => inVietNam(day, hour),
        mailer,
        ballots: async () => [],
        sessions: async () => [session],
      });
    await Promise.all(opened.processes.map(look));
    mailer.close();
    const fresh = mailbox.letters.slice(taken).map(({ text }) => text);
    taken = mailbox.letters.length;
    return fresh;
  }

  const papersOf = (papersAt: string) => {
    const [minister, guest] = SESSION.attendees;
    if (!minister || !guest) throw new Error('nobody is invited');
    session = { ...session, attendees: [{ ...minister, papersAt }, guest] };
  };

  test('everybody is invited once, with an entry for the calendar that says nothing of it', async () => {
    const letters = await at('2026-11-27', '09:00');
    expect(letters).toHaveLength(2);
    for (const letter of letters) {
      expect(letter).toContain('METHOD:REQUEST');
      expect(letter).toContain('UID:meeting-session@e-cabinet');
      expect(letter).toContain('DTSTART:20261204T010000Z');
      expect(letter).toContain('DTEND:20261204T043000Z');
      expect(letter).toContain('SEQUENCE:0');
      expect(letter).toContain('https://cabinet.example.gov.vn/meetings/meeting-session');
    }
    expect(await at('2026-11-27', '10:00')).toEqual([]);
    expect(await noticesOf(records(), MINISTER)).toEqual([]);
  });

  test('ten changes in ten minutes are one letter, to who may know of the papers', async () => {
    await at('2026-11-27', '09:00');
    for (let minute = 1; minute <= 10; minute += 1) {
      const time = `09:${String(minute).padStart(2, '0')}`;
      papersOf(instant('2026-11-28', time));
      expect(await at('2026-11-28', time)).toEqual([]);
    }
    const letters = await at('2026-11-28', '09:20');
    expect(letters).toHaveLength(1);
    expect(letters[0]).not.toContain('METHOD:');
    expect(await at('2026-11-28', '09:40')).toEqual([]);
    const [notice] = await noticesOf(records(), MINISTER);
    expect(notice).toMatchObject({ kind: 'session-papers', until: SESSION.startsAt, read: false });
    expect(await noticesOf(records(), GUEST)).toEqual([]);
  });

  test('what changes at night is in the mail in the morning', async () => {
    await at('2026-11-27', '09:00');
    papersOf(instant('2026-11-28', '22:00'));
    expect(await at('2026-11-28', '22:30')).toEqual([]);
    expect(await at('2026-11-29', '05:59')).toEqual([]);
    expect(await at('2026-11-29', '06:00')).toHaveLength(1);
  });

  test('a session that moves takes its entry along; on the day before it is told at any hour', async () => {
    await at('2026-11-27', '09:00');
    session = { ...session, movedAt: instant('2026-11-30', '09:00') };
    expect(await at('2026-11-30', '09:05')).toEqual([]);
    const [letter] = await at('2026-11-30', '09:10');
    expect(letter).toContain('METHOD:REQUEST');
    expect(letter).toContain('UID:meeting-session@e-cabinet');
    expect(letter).toMatch(/SEQUENCE:[1-9]/);
    session = { ...session, movedAt: instant('2026-12-03', '23:00') };
    expect(await at('2026-12-03', '23:00')).toHaveLength(2);
  });

  test('twelve thousand can be told at once', async () => {
    const notices = Array.from({ length: 12_000 }, (_, index) => ({
      ...{ key: `of many ${index}`, personId: GUEST, meetingId: SESSION.meetingId },
      ...{ submissionId: null, kind: 'session-moved' as const, until: SESSION.startsAt },
    }));
    await makeNotices(records(), notices, new Date(), null);
    await makeNotices(records(), notices, new Date(), null);
    const count = records()
      .selectFrom('notices')
      .select(({ fn }) => fn.countAll().as('all'));
    expect(Number((await count.executeTakeFirstOrThrow()).all)).toBe(12_000);
  });

  test('a session that is cancelled leaves the calendar', async () => {
    await at('2026-11-27', '09:00');
    session = { ...session, cancelled: true };
    const [letter] = await at('2026-12-03', '23:00');
    expect(letter).toContain('METHOD:CANCEL');
    expect(letter).toContain('STATUS:CANCELLED');
    expect(await at('2026-12-04', '07:00')).toEqual([]);
    const [notice] = await noticesOf(records(), GUEST);
    expect(notice?.kind).toBe('session-cancelled');
  });
});
