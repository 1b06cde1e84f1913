import { randomUUID } from 'node:crypto';
import { connect } from '@e-cabinet/client';
import { type Command, GOVERNMENT_RULES, type Seat } from '@e-cabinet/domain';
import type { MailLine, Notice } from '@e-cabinet/protocol';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Mailbox, startMailbox } from '../support/mailbox.ts';
import { type Participant, participant, SECRETARY } from '../support/participants.ts';
import { startTwoServers, type TwoServers } from '../support/two-servers.ts';

/** Offices that the demonstration's own ballot does not ask. */
const MINISTER = 'person-presenter';
const OTHER = 'person-procedure-control-deputy';
const ADVISER = 'person-procedure-control-expert-1';
const addressOf = (id: string) => `${id.replace('person-', '')}@example.gov.vn`;
const MEETING = randomUUID();
const QUESTION = randomUUID();
/** Friday 27 November 2026, 17:00 in Viet Nam. */
const DEADLINE = '2026-11-27T10:00:00.000Z';
const NOBODY = {
  personId: null,
  unitId: null,
  itemIds: null,
  forSeatId: null,
  level: null,
  weight: 1,
};

/** An opinion ballot between sessions, as two servers and a mail server hold it. */
describe('two servers and a mail server', () => {
  let clock = new Date('2026-11-23T02:00:00.000Z');
  let mailbox: Mailbox;
  let house: TwoServers;
  let secretary: Participant;

  beforeAll(async () => {
    mailbox = await startMailbox();
    house = await startTwoServers({
      now: () => clock,
      environment: {
        ECABINET_SMTP_URL: mailbox.url.href,
        ECABINET_MAIL_FROM: 'e-cabinet@example.gov.vn',
        // The clock goes on by days.
        ECABINET_SESSION_IDLE_HOURS: '720',
        ECABINET_PUBLIC_URL: 'http://cabinet.example.gov.vn',
      },
    });
    const administrator = await house.servers[0].signIn('person-administrator');
    for (const id of [MINISTER, OTHER, ADVISER]) {
      const email = addressOf(id);
      const given = await administrator.patch(`/api/bodies/body-government/people/${id}`, {
        email,
      });
      expect(given.body).toMatchObject({ id, email });
    }
    await schedule();
    secretary = await participant(house.servers[0], SECRETARY, { meetingId: MEETING });
  });
  afterAll(async () => {
    secretary.leave();
    await house.stop();
    await mailbox.stop();
  });

  const seat = (role: Seat['role'], personId: string, forSeatId: string | null = null): Seat => ({
    ...NOBODY,
    id: randomUUID(),
    role,
    name: { vi: personId, en: personId },
    personId,
    forSeatId,
  });

  async function schedule(): Promise<void> {
    const { cookie } = await house.servers[0].signIn(SECRETARY);
    const connection = connect({
      url: house.servers[0].url,
      cookie,
      follower: false,
      beatEveryMs: 1_000,
    });
    const minister = seat('member', MINISTER);
    const command: Command = {
      type: 'schedule-meeting',
      meetingId: MEETING,
      bodyId: 'body-government',
      details: {
        title: 'Phiếu lấy ý kiến về dự án bí mật',
        kind: 'opinion-ballot',
        place: '',
        startsAt: clock.toISOString(),
        endsAt: DEADLINE,
        videoLink: null,
      },
      rules: { ...GOVERNMENT_RULES, briefsRequired: false },
      practice: false,
      copiedFrom: null,
      seats: [
        seat('chair', 'person-prime-minister'),
        minister,
        seat('member', OTHER),
        seat('adviser', ADVISER, minister.id),
      ],
    };
    expect(await connection.send(MEETING, command, randomUUID())).toMatchObject({ accepted: true });
    connection.close();
  }

  /** The demonstration's session invites people too. */
  const ofBallots = () => mailbox.letters.filter(({ text }) => /phiếu lấy ý kiến/i.test(text));

  /** To whom, and what about, in the order of the addresses; waits until there are so many. */
  async function letters(count: number): Promise<readonly string[]> {
    await expect.poll(() => ofBallots().length, { timeout: 15_000 }).toBe(count);
    return ofBallots()
      .map(({ to }) => to.join())
      .sort();
  }

  async function kindsFor(personId: string): Promise<readonly string[]> {
    const who = await house.servers[1].signIn(personId);
    const { notices }: { notices: readonly Notice[] } = (await who.get('/api/notices')).body;
    return notices.filter(({ meetingId }) => meetingId === MEETING).map(({ kind }) => kind);
  }

  test('send the ballot to each member and their adviser once', async () => {
    const itemId = randomUUID();
    await secretary.does({
      type: 'add-items',
      items: [
        {
          id: itemId,
          title: 'Dự án bí mật',
          kind: 'decide',
          minutes: 0,
          presenters: [],
          submittedBy: '',
          audience: { kind: 'everyone' },
        },
      ],
      before: null,
      lateReason: null,
    });
    await secretary.does({
      type: 'put-question',
      questionId: QUESTION,
      itemId,
      question: {
        text: 'Thông qua dự án bí mật?',
        kind: 'motion',
        options: [],
        link: null,
        secret: false,
        election: null,
      },
      repeats: null,
    });
    await secretary.does({ type: 'approve-opinion-ballot' });
    await secretary.does({ type: 'send-opinion-ballot', deadline: DEADLINE });
    expect(await letters(3)).toEqual([MINISTER, OTHER, ADVISER].map(addressOf));
    const written = ofBallots()
      .map(({ text }) => text)
      .join();
    expect(written).toContain('17:00 27/11/2026');
    expect(written).toContain(`http://cabinet.example.gov.vn/meetings/${MEETING}`);
    expect(written).not.toMatch(/bí mật|Thông qua/);
    expect(await kindsFor(MINISTER)).toEqual(['ballot-sent']);
    // No address: told in the application alone.
    expect(await kindsFor('person-prime-minister')).toEqual(['ballot-sent']);
  });

  test('remind whoever has not answered, on the day before, and nobody else', async () => {
    const minister = await participant(house.servers[1], MINISTER, { meetingId: MEETING });
    await minister.does({
      type: 'cast-ballot',
      questionId: QUESTION,
      choice: 'agree',
      comment: '',
      replaces: null,
    });
    minister.leave();
    clock = new Date('2026-11-26T10:00:00.000Z');
    expect((await letters(4)).filter((to) => to === addressOf(OTHER))).toHaveLength(2);
    expect(await kindsFor(OTHER)).toEqual(['ballot-reminder', 'ballot-sent']);
    expect(await kindsFor(MINISTER)).toEqual(['ballot-sent']);
    expect(await kindsFor(ADVISER)).toEqual(['ballot-sent']);
  });

  test('keep what was read as read, and each person’s own', async () => {
    const who = await house.servers[0].signIn(OTHER);
    const { notices } = (await who.get('/api/notices')).body;
    const ids = notices.map(({ id }: Notice) => id);
    const somebody = await house.servers[0].signIn(MINISTER);
    expect((await somebody.post('/api/notices/read', { ids })).status).toBe(204);
    expect((await who.get('/api/notices')).body.notices).toEqual(notices);
    expect((await who.post('/api/notices/read', { ids: [ids[0]] })).status).toBe(204);
    const after: readonly Notice[] = (await who.get('/api/notices')).body.notices;
    expect(after.map(({ kind, read }) => [kind, read])).toEqual([
      ['ballot-sent', false],
      ['ballot-reminder', true],
    ]);
    expect((await house.servers[0].visitor().get('/api/notices')).status).toBe(401);
  });

  test('tell of a recall everybody who was asked', async () => {
    await secretary.does({ type: 'cancel-meeting', reason: 'Hồ sơ phải bổ sung' });
    expect((await letters(7)).filter((to) => to === addressOf(ADVISER))).toHaveLength(2);
    expect((await kindsFor(MINISTER)).toSorted()).toEqual(['ballot-recalled', 'ballot-sent']);
  });

  test('show the administrator what was delivered, and nobody else', async () => {
    const path = '/api/bodies/body-government/mail';
    const administrator = await house.servers[0].signIn('person-administrator');
    const { body } = await administrator.get(path);
    expect(body.configured).toBe(true);
    const ofBallots = body.mail.filter(({ kind }: MailLine) => kind.startsWith('ballot'));
    expect(ofBallots.map(({ state }: MailLine) => state)).toEqual(Array(7).fill('sent'));
    const who = await house.servers[0].signIn(SECRETARY);
    expect((await who.get(path)).body.refusal).toBe('not-allowed');
    expect((await who.post(`${path}/retry`)).body.refusal).toBe('not-allowed');
  });
});
