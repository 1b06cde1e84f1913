import { randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { type Audience, agendaInOrder, entryIn, itemsInOrder, type Seat } from '@e-cabinet/domain';
import type { PackRequest } from '@e-cabinet/protocol';
import { createLog } from '@e-cabinet/server';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { addPaper } from '../support/added-paper.ts';
import { meetingOf } from '../support/opinion-ballot.ts';
import { type Participant, participant, SECRETARY, SESSION } from '../support/participants.ts';
import * as ordinary from '../support/pdfs/ordinary.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { outlineOfPdf, textsInPdf, titlesOf } from '../support/texts-in-pdf.ts';

const FINANCE = 'person-head-finance';
const HEALTH = 'person-head-health';
const PRESENTER = 'person-presenter';
const BRIDGE = 'person-bridge-nghe-an';
const FOREIGN = 'person-nghe-an-chair';
const ADMINISTRATOR = 'person-administrator';
const CLOSED = 'Công tác tổ chức bộ máy và nhân sự';
const MINE: PackRequest = { seatId: null, language: 'vi', papers: true };
const NOTHING = [404, { refusal: 'not-found' }];

let server: TestServer;
let secretary: Participant;
let logged = '';

beforeAll(async () => {
  const write = (line: string) => {
    logged += line;
  };
  const log = createLog('trace', { write });
  server = await startServer({ log });
  secretary = await participant(server, SECRETARY);
  await allow(true);
});
afterAll(async () => {
  secretary.leave();
  await server.stop();
});

async function allow(copiesAllowed: boolean): Promise<void> {
  const { details, rules } = secretary.meeting();
  await secretary.does({ type: 'revise-meeting', details, rules: { ...rules, copiesAllowed } });
}

async function ask(personId: string, wanted: unknown, meetingId = SESSION): Promise<Response> {
  const visitor = await server.signIn(personId);
  return visitor.fetch(`/api/meetings/${meetingId}/pack`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(wanted),
  });
}

async function pack(personId: string, wanted: Partial<PackRequest> = {}) {
  const response = await ask(personId, { ...MINE, ...wanted });
  expect(response.status).toBe(200);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const texts = await textsInPdf(bytes);
  return { texts, titles: titlesOf(await outlineOfPdf(bytes)), all: texts.join('\n'), response };
}

const refusalOf = async (response: Response) => [response.status, await response.json()];
const seatOf = (personId: string): Seat => {
  const seats = Object.values(secretary.meeting().seats);
  const seat = seats.find((each) => each.personId === personId);
  if (!seat) throw new Error(`${personId} has no seat`);
  return seat;
};
const taken = (personId: string) =>
  entryIn(secretary.meeting().receipts, seatOf(personId).id)?.copies ?? [];

describe('the pack as one file, for a seat that the secretary chooses', () => {
  it('P22: has all sections, items and papers for the secretariat, and is no copy', async () => {
    const { titles, texts, all } = await pack(SECRETARY);
    const { agenda, papers } = secretary.meeting();
    const inOrder = agendaInOrder(agenda).map((entry) =>
      entry.kind === 'item' ? `  ${entry.number}. ${entry.item.title}` : entry.section.title,
    );
    expect(titles.filter((title) => !title.startsWith('    '))).toEqual([
      'Chương trình',
      ...inOrder,
    ]);
    const given = Object.values(papers).map(({ title }) => `    ${title}`);
    expect(titles.filter((title) => title.startsWith('    ')).sort()).toEqual(given.sort());
    expect(all).toContain('Tờ trình về tổ chức bộ máy');
    expect(all).not.toContain(`${seatOf(SECRETARY).name.vi} · `);
    expect(texts.at(-1)).toContain(`Trang ${texts.length}/${texts.length}`);
    expect(taken(SECRETARY)).toEqual([]);
  });

  it('P22, A6: of what a member may not know there is no title, number or gap', async () => {
    const { titles, all } = await pack(SECRETARY, { seatId: seatOf(HEALTH).id });
    expect([all, ...titles].join()).not.toContain(CLOSED);
    expect(all).not.toContain('Tờ trình về tổ chức bộ máy');
    const numbers = titles.flatMap((title) => /^ +(\d+)\. /.exec(title)?.[1] ?? []);
    const hidden = itemsInOrder(secretary.meeting().agenda).length - 1;
    expect(numbers).toEqual(Array.from({ length: hidden }, (_, index) => String(index + 1)));
  });

  it('P22, W12: a guest of one item gets that item, its section and its papers alone', async () => {
    const { titles, all } = await pack(SECRETARY, { seatId: seatOf(PRESENTER).id });
    const { agenda, papers } = secretary.meeting();
    const items = itemsInOrder(agenda).filter(({ id }) => seatOf(PRESENTER).itemIds?.includes(id));
    const own = Object.values(papers).filter(({ itemId }) => items.some(({ id }) => id === itemId));
    expect(items).toHaveLength(1);
    expect(titles).toEqual([
      'Chương trình',
      agendaInOrder(agenda).flatMap((each) =>
        each.kind === 'section' ? each.section.title : [],
      )[0],
      `  1. ${items[0]?.title}`,
      ...own.map(({ title }) => `    ${title}`),
    ]);
    for (const { id, title } of itemsInOrder(agenda)) {
      if (id !== items[0]?.id) expect(all).not.toContain(title);
    }
  });

  it('the agenda alone is in the language asked for, and has no papers', async () => {
    const { texts, all } = await pack(SECRETARY, { language: 'en', papers: false });
    expect(all).toContain('SOCIALIST REPUBLIC OF VIET NAM');
    expect(all).toContain(secretary.meeting().details.title);
    expect(all).not.toContain('Tờ trình về tổ chức bộ máy');
    expect(texts.length).toBeLessThan(4);
  });

  it('P14, P21: a recalled paper is never in it, papers given out by hand are named as such', async () => {
    const { itemId, paperId } = await addPaper(server, 'Tờ trình sẽ thu hồi', (file) =>
      ordinary.textDocument(file, 3),
    );
    await secretary.does({ type: 'note-papers-by-hand', itemId, count: 2 });
    expect((await pack(SECRETARY)).all).toContain('Tờ trình sẽ thu hồi');
    const scope = { kind: 'paper', paperId } as const;
    await secretary.does({ type: 'recall-papers', scope, reason: 'Số liệu' });
    const { all, titles } = await pack(SECRETARY);
    expect(all).not.toContain('Tờ trình sẽ thu hồi');
    expect(all).toContain('2 tài liệu được phát trực tiếp tại phòng họp');
    expect(titles).toContain('    Tài liệu phát trực tiếp');
  });
});

describe('a reader’s own pack', () => {
  it('P20, P22: is stamped on every page and recorded as a copy of each of its papers', async () => {
    const { texts, titles, response } = await pack(FINANCE);
    for (const text of texts) expect(text).toContain(`${seatOf(FINANCE).name.vi} · `);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('content-disposition')).toContain('attachment');
    const count = titles.filter(
      (title) => title.startsWith('    ') && !title.includes('phát trực tiếp'),
    );
    await secretary.sees(() => taken(FINANCE).length > 0 || undefined);
    expect(taken(FINANCE)).toHaveLength(count.length);
    const leftBehind = () => readdir(path.join(server.parts.config.dataDir, 'files', 'parts'));
    await vi.waitFor(async () => expect(await leftBehind()).toEqual([]), { timeout: 30_000 });
  });

  it('P22: is what that reader may read, and of a guest the one item', async () => {
    const { all } = await pack(PRESENTER);
    expect(all).not.toContain('Báo cáo tình hình kinh tế');
    expect(all).toContain(`${seatOf(PRESENTER).name.vi} · `);
  });

  it('P20: is none where the rules allow no copies; the agenda is none', async () => {
    await allow(false);
    const before = taken(HEALTH).length;
    const refused = await refusalOf(await ask(HEALTH, MINE));
    expect(refused).toEqual([403, { refusal: 'copies-not-allowed' }]);
    await pack(HEALTH, { papers: false });
    await allow(true);
    expect(taken(HEALTH)).toHaveLength(before);
  });

  it('P22: is recorded by no message', async () => {
    const health = await participant(server, HEALTH);
    const [paper] = Object.values(health.meeting().papers);
    const papers = [{ paperId: paper?.id ?? '', paperVersion: 1 }];
    expect(await health.isRefused({ type: 'take-pack', papers })).toBe('not-allowed');
    health.leave();
  });

  it('is one at a time', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => ask(SECRETARY, MINE)));
    const statuses = answers.map(({ status }) => status).sort();
    for (const answer of answers) await answer.arrayBuffer();
    expect(statuses).toEqual([200, 429, 429]);
  });
});

describe('what nobody gets', () => {
  it.each([HEALTH, PRESENTER, BRIDGE])('%s: the pack of another seat', async (personId) => {
    const seatId = seatOf(FINANCE).id;
    expect(await refusalOf(await ask(personId, { ...MINE, seatId }))).toEqual(NOTHING);
    const agenda = { ...MINE, seatId, papers: false };
    expect(await refusalOf(await ask(personId, agenda))).toEqual(NOTHING);
  });

  it('P22: a bridge point has no pack, but its agenda', async () => {
    const refused = await refusalOf(await ask(BRIDGE, MINE));
    expect(refused).toEqual([403, { refusal: 'not-allowed' }]);
    const { all } = await pack(BRIDGE, { papers: false });
    expect(all).not.toContain(CLOSED);
  });

  it.each([FOREIGN, ADMINISTRATOR])('%s: anything, without a seat', async (personId) => {
    for (const seatId of [null, seatOf(FINANCE).id]) {
      expect(await refusalOf(await ask(personId, { ...MINE, seatId }))).toEqual(NOTHING);
    }
  });

  it('the secretary: for a seat or a session that is not there, or what is no request', async () => {
    const noSeat = { ...MINE, seatId: 'no-seat' };
    expect(await refusalOf(await ask(SECRETARY, noSeat))).toEqual(NOTHING);
    expect(await refusalOf(await ask(SECRETARY, MINE, 'no-meeting'))).toEqual(NOTHING);
    expect((await ask(SECRETARY, { ...MINE, language: 'fr' })).status).toBe(400);
    expect((await ask(SECRETARY, { ...MINE, seatId: '__proto__' })).status).not.toBe(200);
    expect((await server.visitor().post(`/api/meetings/${SESSION}/pack`, MINE)).status).toBe(401);
  });

  it('a title out of the logs', async () => {
    const { agenda, papers, details } = secretary.meeting();
    const titles = [...itemsInOrder(agenda), ...Object.values(papers), details];
    expect(logged).toContain('/api/meetings/:meetingId/pack');
    for (const { title } of titles) expect(logged).not.toContain(title);
  });
});

describe('before publication', () => {
  it('P22: the secretary gets it as it would go out, marked as a draft', async () => {
    const meetingId = await meetingOf(secretary, 'ordinary');
    const draft = await participant(server, SECRETARY, { meetingId });
    const [health, finance] = [HEALTH, FINANCE].map((personId) => {
      const seats = Object.values(draft.meeting().seats);
      return seats.find((seat) => seat.personId === personId)?.id ?? '';
    });
    const named: Audience = { kind: 'named', seatIds: [finance ?? ''] };
    const item = { kind: 'discuss', minutes: 5, presenters: [], submittedBy: '' } as const;
    const items = [
      { ...item, id: randomUUID(), title: 'Nội dung chỉ một người biết', audience: named },
      {
        ...item,
        id: randomUUID(),
        title: 'Nội dung cho mọi người',
        audience: { kind: 'everyone' } as const,
      },
    ];
    await draft.does({ type: 'add-items', items, before: null, lateReason: null });
    draft.leave();
    const wanted = { ...MINE, seatId: health ?? '' };
    const response = await ask(SECRETARY, wanted, meetingId);
    const [text] = await textsInPdf(new Uint8Array(await response.arrayBuffer()));
    expect(text).toContain('Dự thảo, chưa phát hành');
    expect(text).toContain('Nội dung cho mọi người');
    expect(text).not.toContain('Nội dung chỉ một người biết');
    expect(await refusalOf(await ask(HEALTH, MINE, meetingId))).toEqual(NOTHING);
  });
});
