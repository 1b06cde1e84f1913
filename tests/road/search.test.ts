import { type Audience, EVERYONE, itemsInOrder } from '@e-cabinet/domain';
import { createLog } from '@e-cabinet/server';
import { v4 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { meetingOf } from '../support/opinion-ballot.ts';
import {
  type Participant,
  PRIME_MINISTER,
  participant,
  SECRETARY,
  SESSION,
} from '../support/participants.ts';
import { type Searching, searchingOn } from '../support/searching.ts';
import { startServer, type TestServer } from '../support/server.ts';

const FINANCE = 'person-head-finance';
const HEALTH = 'person-head-health';
/** Everybody who could ask, as the table below names them. */
const PEOPLE = {
  chair: PRIME_MINISTER,
  finance: FINANCE,
  financeAdviser: 'person-adviser-finance',
  health: HEALTH,
  secretary: SECRETARY,
  presenter: 'person-presenter',
  unit: 'person-procedure-control-officer',
  unitExpert: 'person-procedure-control-expert-1',
  bridge: 'person-bridge-nghe-an',
  screen: 'person-room-screen',
  administrator: 'person-administrator',
  otherBody: 'person-nghe-an-chair',
} as const;
type Who = keyof typeof PEOPLE;

const lines: string[] = [];
let server: TestServer;
let secretary: Participant;
let visitorOf: Searching['visitorOf'];
let answerTo: Searching['answerTo'];
let search: Searching['search'];
let passagesFor: Searching['passagesFor'];
let uploaded: Searching['uploaded'];

beforeAll(async () => {
  const log = createLog('trace', { write: (line: string) => void lines.push(line) });
  server = await startServer({ log });
  secretary = await participant(server, SECRETARY);
  ({ visitorOf, answerTo, search, passagesFor, uploaded } = searchingOn(server));
});
afterAll(async () => {
  secretary.leave();
  await server.stop();
});

async function addPaper(words: string, itemId: string | null, audience: Audience = EVERYONE) {
  const paperId = newId();
  const file = await uploaded(words);
  await secretary.does({
    type: 'add-paper',
    paperId,
    itemId,
    title: `Paper ${words}`,
    file,
    audience,
  });
  return paperId;
}

/** The n-th item of the session, from 1. */
function itemOf(n: number) {
  const item = itemsInOrder(secretary.meeting().agenda)[n - 1];
  if (!item) throw new Error('no such item');
  return item;
}

function seatOf(personId: string): string {
  const seat = Object.values(secretary.meeting().seats).find((each) => each.personId === personId);
  if (!seat) throw new Error('no seat');
  return seat.id;
}

const everybody = Object.keys(PEOPLE) as Who[];
const NOTHING = { meetings: [], alike: false, earlierLeftOut: false };

describe('a search', () => {
  it('finds texts and titles without marks, with page and the words marked', async () => {
    const found = await passagesFor(FINANCE, 'thuc hien chuong trinh cong tac');
    const page = found.find(({ kind }) => kind === 'page');
    expect(page).toMatchObject({ page: expect.any(Number), paperTitle: expect.any(String) });
    const marked = page?.snippet.filter((part) => part.found).map(({ text }) => text.toLowerCase());
    expect(marked).toEqual(
      expect.arrayContaining(['thực', 'hiện', 'chương', 'trình', 'công', 'tác']),
    );
    const [first] = await passagesFor(FINANCE, 'phong chong thien tai');
    expect(first?.kind).toMatch(/^(item|paper)$/);
  });

  it('finds what was mistyped, and says so', async () => {
    expect(await search(FINANCE, 'thien taii')).toMatchObject({ alike: true });
    expect(await passagesFor(FINANCE, 'thien taii')).not.toEqual([]);
    expect(await search(FINANCE, 'thien tai')).toMatchObject({ alike: false });
    expect(await search(FINANCE, 'xyzzyplugh')).toEqual(NOTHING);
  });

  it('finds nothing for too little, and refuses what is no query', async () => {
    for (const words of ['a', '-', '%%', "'"])
      expect(await search(FINANCE, words)).toEqual(NOTHING);
    const who = await visitorOf(FINANCE);
    const answer = await who.post('/api/search', { words: 'thien tai' });
    expect(answer.headers.get('cache-control')).toBe('no-store');
    for (const body of [{}, { words: '' }, { words: 'x'.repeat(201) }, { words: ['a'] }]) {
      expect((await who.post('/api/search', body)).status).toBe(400);
    }
    expect((await server.visitor().post('/api/search', { words: 'nghị định' })).status).toBe(401);
  });

  it('is paced', async () => {
    const who = await visitorOf('person-head-justice');
    const answers = await Promise.all(
      Array.from({ length: 30 }, () => who.post('/api/search', { words: 'thien tai' })),
    );
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThan(0);
    expect(refused[0]?.body).toMatchObject({ refusal: 'too-many-attempts' });
  });
});

describe('a search finds what the asker may read', () => {
  const members: readonly Who[] = ['chair', 'finance', 'financeAdviser', 'health', 'secretary'];
  const closed = () =>
    itemsInOrder(secretary.meeting().agenda).find((item) => item.audience.kind === 'named');
  const cases: readonly [
    what: string,
    itemId: () => string | null,
    Audience | (() => Audience),
    readonly Who[],
  ][] = [
    ['a paper of the whole session', () => null, EVERYONE, [...members, 'bridge', 'screen']],
    ['one for members', () => null, { kind: 'members' }, members],
    [
      'one for a named member',
      () => null,
      () => ({ kind: 'named', seatIds: [seatOf(FINANCE)] }),
      ['finance', 'financeAdviser', 'secretary'],
    ],
    [
      'one of an item with guests',
      () => itemOf(1).id,
      EVERYONE,
      [...members, 'presenter', 'unit', 'bridge', 'screen'],
    ],
    ['one of another item', () => itemOf(4).id, EVERYONE, [...members, 'bridge', 'screen']],
    ['one of a closed item', () => closed()?.id ?? '', EVERYONE, ['chair', 'secretary']],
  ];

  it.each(cases)(
    '%s: those who may read it, to everybody else it does not exist',
    async (what, itemId, audience, readers) => {
      const words = `zq${newId().replaceAll(/[^a-f]/g, '')}word`;
      const before = new Map<Who, string>();
      for (const who of everybody) before.set(who, await answerTo(PEOPLE[who], words));
      await addPaper(words, itemId(), typeof audience === 'function' ? audience() : audience);
      const found: Who[] = [];
      for (const who of everybody) {
        const now = await answerTo(PEOPLE[who], words);
        if (now !== before.get(who)) found.push(who);
        const mistyped = await search(PEOPLE[who], `${words}x`);
        expect([what, who, mistyped.meetings.length > 0]).toEqual([
          what,
          who,
          readers.includes(who),
        ]);
      }
      expect(found).toEqual(everybody.filter((who) => readers.includes(who)));
      const [first] = await passagesFor(SECRETARY, words);
      expect(first?.paperTitle).toBe(`Paper ${words}`);
    },
  );

  it('agrees with what each screen shows', async () => {
    const words = 'qquniversalword';
    const papers = [await addPaper(words, itemOf(2).id), await addPaper(`${words} two`, null)];
    for (const personId of [PRIME_MINISTER, HEALTH, PEOPLE.presenter, PEOPLE.unit, PEOPLE.bridge]) {
      const reader = await participant(server, personId);
      const shown = papers.filter((id) => reader.meeting().papers[id] !== undefined);
      const found = new Set((await passagesFor(personId, words)).map(({ paperId }) => paperId));
      expect([...found].sort()).toEqual([...shown].sort());
      reader.leave();
    }
  });

  it('a replaced paper by its new text alone, a recalled one by nothing', async () => {
    const paperId = await addPaper('qqoldtext', null);
    expect(await passagesFor(HEALTH, 'qqoldtext')).not.toEqual([]);
    const file = await uploaded('qqnewtext');
    await secretary.does({ type: 'replace-paper', paperId, file, reason: 'sửa' });
    expect((await passagesFor(HEALTH, 'qqoldtext')).map(({ kind }) => kind)).toEqual(['paper']);
    expect((await passagesFor(HEALTH, 'qqnewtext')).map(({ kind }) => kind)).toContain('page');
    await secretary.does({
      type: 'recall-papers',
      scope: { kind: 'paper', paperId },
      reason: 'thu hồi',
    });
    for (const who of [HEALTH, SECRETARY]) {
      expect(await search(who, 'qqoldtext')).toEqual(NOTHING);
      expect(await search(who, 'qqnewtext')).toEqual(NOTHING);
    }
  });

  it('a closed item by those who may know of it', async () => {
    const title = 'to chuc bo may va nhan su';
    for (const who of everybody) {
      const knows = ['chair', 'secretary'].includes(who);
      const found = (await passagesFor(PEOPLE[who], title)).filter(({ kind }) => kind === 'item');
      expect([who, found.length > 0]).toEqual([who, knows]);
    }
  });

  it('a conclusion once it is confirmed', async () => {
    const chair = await participant(server, PRIME_MINISTER);
    const members = await Promise.all(
      (await memberIds()).map((personId) => participant(server, personId)),
    );
    for (const each of members) await each.does({ type: 'check-in', where: 'room', way: 'tablet' });
    await chair.does({ type: 'open-sitting' });
    const { id: itemId } = itemOf(1);
    await chair.does({ type: 'take-up-item', itemId });
    await secretary.does({
      type: 'draft-conclusion',
      itemId,
      text: 'Giao qqconclusionword chủ trì',
    });
    expect(await search(HEALTH, 'qqconclusionword')).toEqual(NOTHING);
    expect(await passagesFor(SECRETARY, 'qqconclusionword')).toHaveLength(1);
    await chair.sees((meeting) => meeting.agenda.items[itemId]?.conclusion?.revision === 1);
    await chair.does({ type: 'confirm-conclusion', itemId, revision: 1 });
    expect(await passagesFor(HEALTH, 'qqconclusionword')).toMatchObject([
      { kind: 'conclusion', itemId },
    ]);
    for (const each of [chair, ...members]) each.leave();
  });

  async function memberIds(): Promise<readonly string[]> {
    return Object.values(secretary.meeting().seats)
      .filter(({ role }) => role === 'chair' || role === 'member')
      .flatMap(({ personId }) => personId ?? []);
  }

  it('a meeting in preparation by its secretariat alone', async () => {
    const meetingId = await meetingOf(secretary, 'ordinary');
    const preparing = await participant(server, SECRETARY, { meetingId });
    const { details, rules } = preparing.meeting();
    const title = 'Phiên họp qqpreparedword';
    await preparing.does({ type: 'revise-meeting', details: { ...details, title }, rules });
    expect(await search(FINANCE, 'qqpreparedword')).toEqual(NOTHING);
    expect(await search(SECRETARY, 'qqpreparedword')).toMatchObject({
      meetings: [{ meeting: { meetingId, published: false } }],
    });
    preparing.leave();
  });

  it('no word that was searched for, and no text, is in any log', () => {
    const log = lines.join('\n');
    expect(log).toContain('/api/search');
    for (const secret of ['qq', 'zq', 'thien tai', 'Thực hiện', 'xyzzyplugh']) {
      expect(log).not.toContain(secret);
    }
  });
});

it('an answer has what the addresses of the screens need', async () => {
  const { meetings } = await search(FINANCE, 'thien tai');
  const session = meetings.find(({ meeting }) => meeting.meetingId === SESSION);
  expect(session?.meeting).toMatchObject({ kind: 'ordinary', role: 'member', published: true });
});
