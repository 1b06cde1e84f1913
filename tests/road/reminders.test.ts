import { type BallotToAnswer, createLog, createMailer, remind } from '@e-cabinet/server';
import {
  addBody,
  addPerson,
  type Database,
  giveEmail,
  mailOfBody,
  noticesOf,
} from '@e-cabinet/storage';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { databases, type TestDatabase } from '../support/databases.ts';
import { type Mailbox, startMailbox } from '../support/mailbox.ts';

const BODY = 'body-test';
const MINISTER = 'person-minister';
const ADVISER = 'person-adviser';
const OTHER = 'person-other';
const MEETING = 'meeting-ballot';
/** In Viet Nam: Wednesday 22 April 2026, 9:00; the deadline Wednesday 6 May, 17:00. */
const SENT = '2026-04-22T02:00:00.000Z';
const DEADLINE = '2026-05-06T10:00:00.000Z';

const RECIPIENTS = [
  { personIds: [MINISTER, ADVISER], deadline: DEADLINE, extended: false, answered: false },
  { personIds: [OTHER], deadline: DEADLINE, extended: false, answered: false },
];
const BALLOT: BallotToAnswer = {
  meetingId: MEETING,
  sentAt: SENT,
  recalled: false,
  reminders: [-1, 0, 1],
  recipients: RECIPIENTS,
};

describe.each(databases)('reminders: $name', ({ open }) => {
  let opened: TestDatabase;
  let mailbox: Mailbox;
  let clock: Date;
  let ballot: BallotToAnswer;
  let look: readonly (() => Promise<void>)[];

  beforeAll(async () => {
    opened = await open(2);
    await people(records());
    look = opened.processes.map((database) => looker(database));
  });
  afterAll(() => opened.close());
  beforeEach(async () => {
    await records().deleteFrom('mail').execute();
    await records().deleteFrom('notices').execute();
    mailbox = await startMailbox();
    clock = new Date(SENT);
    ballot = BALLOT;
  });
  afterEach(() => mailbox.stop());

  function records(): Database['kysely'] {
    const [database] = opened.processes;
    if (!database) throw new Error('No database');
    return database.kysely;
  }

  /** One process: its own pool, its own way to the mail server. */
  function looker(database: Database): () => Promise<void> {
    const url = () => mailbox.url;
    return async () => {
      const mailer = createMailer({ url: url(), from: 'e-cabinet@example.gov.vn' });
      const publicUrl = new URL('https://cabinet.example.gov.vn');
      await remind({
        database,
        config: { language: 'vi', offsetMinutes: 420, publicUrl, quietHours: null },
        log: createLog('silent'),
        now: () => clock,
        mailer,
        ballots: async () => [ballot],
        sessions: async () => [],
      });
      mailer.close();
    };
  }

  /** All processes look at once, at a moment of Viet Nam. */
  async function at(day: string, hour = '09:00'): Promise<void> {
    clock = new Date(`${day}T${hour}:00+07:00`);
    await Promise.all(look.map((each) => each()));
  }

  /** To whom, about what, since the last time. */
  let taken = 0;
  function newLetters(): readonly string[] {
    const fresh = mailbox.letters.slice(taken).map(({ to, text }) => `${to}: ${firstLine(text)}`);
    taken = mailbox.letters.length;
    return fresh.sort();
  }
  beforeEach(() => {
    taken = 0;
  });

  const change = (first: Partial<BallotToAnswer['recipients'][number]>) => {
    ballot = {
      ...BALLOT,
      recipients: RECIPIENTS.map((each, at) => (at ? each : { ...each, ...first })),
    };
  };
  const SENT_TEXT = 'Có một phiếu lấy ý kiến cần trả lời trước 17:00 06/05/2026.';

  test('each of the configured messages is sent, once, whatever the processes', async () => {
    await at('2026-04-22');
    expect(newLetters()).toEqual([
      `adviser@example.gov.vn: ${SENT_TEXT}`,
      `minister@example.gov.vn: ${SENT_TEXT}`,
      `other@example.gov.vn: ${SENT_TEXT}`,
    ]);
    // One working day before 6 May is 5 May; 30 April and 1 May are off, which changes nothing here.
    await at('2026-05-05', '16:59');
    expect(newLetters()).toEqual([]);
    await at('2026-05-05', '17:00');
    expect(newLetters()).toHaveLength(3);
    await at('2026-05-05', '18:00');
    expect(newLetters()).toEqual([]);
    await at('2026-05-06', '17:00');
    expect(newLetters()).toEqual(
      ['adviser', 'minister', 'other'].map(
        (who) =>
          `${who}@example.gov.vn: Còn một phiếu lấy ý kiến chưa trả lời. Hạn trả lời là 17:00 06/05/2026.`,
      ),
    );
    await at('2026-05-07', '17:00');
    expect(newLetters()).toEqual(
      ['adviser', 'minister', 'other'].map(
        (who) =>
          `${who}@example.gov.vn: Còn một phiếu lấy ý kiến đã quá hạn trả lời (17:00 06/05/2026).`,
      ),
    );
    await at('2026-06-30');
    expect(newLetters()).toEqual([]);
    const kinds = (await noticesOf(records(), MINISTER)).map(({ kind }) => kind);
    expect(kinds).toEqual(['ballot-overdue', 'ballot-due', 'ballot-reminder', 'ballot-sent']);
  });

  test('whoever has answered is reminded of nothing, nor are their advisers', async () => {
    await at('2026-04-22');
    newLetters();
    change({ answered: true });
    await at('2026-05-05', '17:00');
    await at('2026-05-07', '17:00');
    expect(newLetters().map((letter) => letter.split(':')[0])).toEqual([
      'other@example.gov.vn',
      'other@example.gov.vn',
    ]);
    expect(await noticesOf(records(), ADVISER)).toHaveLength(1);
  });

  test('an extension is told to the member and their advisers, and moves their reminders', async () => {
    await at('2026-04-22');
    newLetters();
    change({ deadline: '2026-05-08T10:00:00.000Z', extended: true });
    await at('2026-04-24');
    const extended = 'Một phiếu lấy ý kiến được gia hạn. Hạn trả lời mới: 17:00 08/05/2026.';
    expect(newLetters()).toEqual([
      `adviser@example.gov.vn: ${extended}`,
      `minister@example.gov.vn: ${extended}`,
    ]);
    await at('2026-05-05', '17:00');
    expect(newLetters()).toEqual([expect.stringContaining('other@')]);
    await at('2026-05-07', '17:00');
    expect(newLetters().map((letter) => letter.split('@')[0])).toEqual([
      'adviser',
      'minister',
      'other',
    ]);
  });

  test('a recall is told to everybody, also to whoever has answered, and ends all reminders', async () => {
    await at('2026-04-22');
    newLetters();
    change({ answered: true });
    ballot = { ...ballot, recalled: true };
    await at('2026-04-23');
    await at('2026-05-07', '17:00');
    expect(newLetters()).toEqual(
      ['adviser', 'minister', 'other'].map(
        (who) =>
          `${who}@example.gov.vn: Một phiếu lấy ý kiến đã được thu hồi, không cần trả lời nữa.`,
      ),
    );
  });

  test('a letter leads to the ballot and says nothing of it', async () => {
    await at('2026-04-22');
    const [letter] = mailbox.letters;
    expect(letter?.text).toContain(`https://cabinet.example.gov.vn/meetings/${MEETING}`);
    expect(letter?.from).toBe('e-cabinet@example.gov.vn');
    expect(
      new Set(mailbox.letters.map(({ text }) => /^message-id: .*$/im.exec(text)?.[0])).size,
    ).toBe(3);
  });

  test('with the mail server away nothing is lost: it is tried again, later each time', async () => {
    const { url } = mailbox;
    await mailbox.stop();
    await at('2026-04-22', '09:00');
    const waiting = await mailOfBody(records(), BODY);
    expect(waiting).toHaveLength(3);
    for (const mail of waiting) {
      expect(mail).toMatchObject({ state: 'waiting', attempts: 1 });
      expect(mail.problem).toContain('ECONNREFUSED');
    }
    await at('2026-04-22', '09:00');
    await at('2026-04-22', '09:02');
    await at('2026-04-22', '09:03');
    expect((await mailOfBody(records(), BODY)).map(({ attempts }) => attempts)).toEqual([2, 2, 2]);
    mailbox = await startMailbox(Number(url.port));
    await at('2026-04-22', '09:10');
    expect(newLetters()).toHaveLength(3);
    expect((await mailOfBody(records(), BODY)).map(({ state }) => state)).toEqual([
      'sent',
      'sent',
      'sent',
    ]);
  });

  test('what waited for the mail server is dropped once it has been answered', async () => {
    const { url } = mailbox;
    await mailbox.stop();
    await at('2026-04-22');
    change({ answered: true });
    mailbox = await startMailbox(Number(url.port));
    await at('2026-04-23');
    expect(newLetters()).toEqual([`other@example.gov.vn: ${SENT_TEXT}`]);
    const states = (await mailOfBody(records(), BODY)).map(({ state }) => state).sort();
    expect(states).toEqual(['dropped', 'dropped', 'sent']);
  });

  test('an address that is refused is given up at once, and the others go on', async () => {
    mailbox.refuse('minister@example.gov.vn');
    await at('2026-04-22');
    await at('2026-04-23');
    expect(newLetters()).toHaveLength(2);
    const [failed] = await mailOfBody(records(), BODY);
    expect(failed).toMatchObject({ personId: MINISTER, state: 'failed', attempts: 1 });
    expect(failed?.problem).toContain('No such mailbox');
  });

  test('a process that died over a letter leaves it to the others', async () => {
    const { url } = mailbox;
    await mailbox.stop();
    await at('2026-04-22', '09:00');
    // As if it had been taken at 9:10 by somebody who never came back.
    await records()
      .updateTable('mail')
      .set({ next_at: new Date('2026-04-22T02:12:00.000Z') })
      .execute();
    mailbox = await startMailbox(Number(url.port));
    await at('2026-04-22', '09:11');
    expect(newLetters()).toEqual([]);
    await at('2026-04-22', '09:12');
    expect(newLetters()).toHaveLength(3);
  });
});

function firstLine(letter: string): string {
  return letter.slice(letter.indexOf('\n\n')).trim().split(/\r?\n/)[0] ?? '';
}

async function people(kysely: Database['kysely']): Promise<void> {
  const at = new Date(SENT);
  const name = { vi: 'Cơ quan', en: 'Office' };
  const settings = {};
  await addBody(
    kysely,
    { id: BODY, parentId: null, name, kind: 'other', level: 'central', settings },
    at,
  );
  for (const id of [MINISTER, ADVISER, OTHER]) {
    await addPerson(kysely, { id, homeBodyId: BODY, name }, at);
    await giveEmail(kysely, id, `${id.replace('person-', '')}@example.gov.vn`);
  }
}
