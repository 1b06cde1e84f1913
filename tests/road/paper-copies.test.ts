import { mkdtempSync, rmSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Audience, entriesIn, entryIn } from '@e-cabinet/domain';
import { copier, copyLimits } from '@e-cabinet/server';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { addPaper } from '../support/added-paper.ts';
import { type Participant, participant, SECRETARY, SESSION } from '../support/participants.ts';
import * as bombs from '../support/pdfs/bombs.ts';
import * as broken from '../support/pdfs/broken.ts';
import { scan } from '../support/pdfs/large.ts';
import * as ordinary from '../support/pdfs/ordinary.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { textsInPdf } from '../support/texts-in-pdf.ts';

const FINANCE = 'person-head-finance';
const HEALTH = 'person-head-health';
const FOREIGN = 'person-nghe-an-chair';
/** Texts of what was uploaded are being taken beside. */
const PATIENT = { timeout: 30_000 };
const COPIES = `/api/meetings/${SESSION}/paper-copies`;

describe('a stamped copy', () => {
  const WORDS = 'Bộ trưởng Bộ Kế hoạch và Đầu tư · 21:05 22/11/2026';
  let directory: string;
  beforeAll(() => {
    directory = mkdtempSync(path.join(tmpdir(), 'e-cabinet-copies-'));
  });
  afterAll(() => rmSync(directory, { recursive: true }));

  async function stamped(
    make: (path: string) => void | Promise<void>,
    pages: number,
    limits = copyLimits,
  ): Promise<string[] | null> {
    const [from, to] = [path.join(directory, 'from.pdf'), path.join(directory, 'to.pdf')];
    rmSync(to, { force: true });
    await make(from);
    const made = await copier(limits)({ path: from, to, words: WORDS, pages });
    return made ? textsInPdf(await readFile(to)) : null;
  }

  const everywhere = (pages: number) =>
    Array.from({ length: pages }, () => expect.stringContaining(WORDS));

  it('has the words whole on every page, however it is turned, cut and large', async () => {
    expect(await stamped(ordinary.manyForms, 8)).toEqual(everywhere(8));
    expect(await stamped((file) => ordinary.compactDocument(file, 40), 40)).toEqual(everywhere(40));
    expect(await stamped(ordinary.form, 2)).toEqual(everywhere(2));
    expect(await stamped(ordinary.restricted, 2)).toEqual(everywhere(2));
    expect(await stamped((file) => broken.wrongTable(file, 5), 5)).toEqual(everywhere(5));
  });

  it('keeps what the paper says', async () => {
    const [, second] = (await stamped((file) => ordinary.textDocument(file, 3), 3)) ?? [];
    expect(second).toContain('A paper, page 2');
  });

  it('of a scan of 300 pages is made within its limits', async () => {
    expect(await stamped((file) => scan(file), 300)).toEqual(everywhere(300));
  });

  it('is none of a file that is damaged, hostile, or not what was inspected', async () => {
    const none = [
      await stamped(broken.headerOnly, 1),
      await stamped(bombs.objectStreamBomb, 1),
      await stamped(bombs.circularTree, 1),
      await stamped(bombs.deepBrackets, 1),
      await stamped((file) => ordinary.textDocument(file, 3), 2),
      await stamped((file) => scan(file), 300, { ...copyLimits, patienceMs: 300 }),
    ];
    expect(none).toEqual(none.map(() => null));
  });
});

describe('a copy of a paper of the meeting', () => {
  let server: TestServer;
  let secretary: Participant;
  beforeAll(async () => {
    server = await startServer();
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

  const paperOf = (title: string, pages = 3) =>
    addPaper(server, title, (file) => ordinary.textDocument(file, pages));

  async function take(personId: string, paperId: string, paperVersion = 1): Promise<Response> {
    const visitor = await server.signIn(personId);
    return visitor.fetch(COPIES, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ paperId, paperVersion }),
    });
  }

  const refusalOf = async (response: Response) => [response.status, await response.json()];
  const taken = (personId: string) => {
    const { receipts, seats } = secretary.meeting();
    const seat = Object.values(seats).find((each) => each.personId === personId);
    return entryIn(receipts, seat?.id ?? '')?.copies ?? [];
  };
  const allTaken = () =>
    entriesIn(secretary.meeting().receipts).flatMap(([, { copies }]) => copies).length;
  const leftBehind = () => readdir(path.join(server.parts.config.dataDir, 'files', 'parts'));

  it('P20: comes stamped as an attachment, and the secretariat reads who took which', async () => {
    const { paperId } = await paperOf('Tờ trình Đề án');
    const response = await take(FINANCE, paperId);
    expect(response.status).toBe(200);
    const texts = await textsInPdf(new Uint8Array(await response.arrayBuffer()));
    const { name } = Object.values(secretary.meeting().seats).find(
      ({ personId }) => personId === FINANCE,
    ) ?? { name: { vi: 'nobody' } };
    expect(texts).toHaveLength(3);
    for (const text of texts) expect(text).toContain(`${name.vi} · `);
    const { headers } = response;
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('content-disposition')).toBe(
      `attachment; filename="To trinh De an.pdf"; filename*=UTF-8''${encodeURIComponent('Tờ trình Đề án.pdf')}`,
    );
    await secretary.sees(() => taken(FINANCE).length > 0 || undefined);
    expect(taken(FINANCE)).toEqual([{ paperId, paperVersion: 1, at: expect.any(String) }]);
    await vi.waitFor(async () => expect(await leftBehind()).toEqual([]), PATIENT);
  });

  it('P20: each one more is recorded, and none by a message', async () => {
    const { paperId } = await paperOf('Hai bản sao');
    const before = taken(HEALTH).length;
    for (const _each of [1, 2]) await (await take(HEALTH, paperId)).arrayBuffer();
    await secretary.sees(() => taken(HEALTH).length === before + 2 || undefined);
    const health = await participant(server, HEALTH);
    const sent = health.follower.send({ type: 'take-copy', paperId, paperVersion: 1 });
    expect(await sent).toMatchObject({ accepted: false, refusal: 'not-allowed' });
    health.leave();
    expect(taken(HEALTH)).toHaveLength(before + 2);
  });

  it('P20: is refused where the rules say no, and nothing is recorded', async () => {
    const { paperId } = await paperOf('Không bản sao');
    const before = allTaken();
    await allow(false);
    const refused = await refusalOf(await take(FINANCE, paperId));
    expect(refused).toEqual([403, { refusal: 'copies-not-allowed' }]);
    await allow(true);
    expect(allTaken()).toBe(before);
  });

  it('P4: does not exist for whoever may not read the paper, nor a version that is not there', async () => {
    const { paperId } = await paperOf('Chỉ một người');
    const seats = Object.values(secretary.meeting().seats);
    const seatIds = seats.filter(({ personId }) => personId === FINANCE).map(({ id }) => id);
    await closeTo(paperId, { kind: 'named', seatIds });
    const nothing = [404, { refusal: 'not-found' }];
    expect(await refusalOf(await take(HEALTH, paperId))).toEqual(nothing);
    expect(await refusalOf(await take(FOREIGN, paperId))).toEqual(nothing);
    expect(await refusalOf(await take(FINANCE, 'no-paper'))).toEqual(nothing);
    expect(await refusalOf(await take(FINANCE, paperId, 2))).toEqual(nothing);
    expect((await take(FINANCE, paperId)).status).toBe(200);
    expect((await take(FINANCE, paperId, 0)).status).toBe(400);
    const stranger = await server.visitor().post(COPIES, { paperId, paperVersion: 1 });
    expect(stranger.status).toBe(401);
  });

  async function closeTo(paperId: string, audience: Audience): Promise<void> {
    const { title, itemId } = await secretary.sees(({ papers }) => papers[paperId]);
    await secretary.does({ type: 'revise-paper', paperId, title, itemId, audience });
  }

  it('P14: is none of a recalled paper', async () => {
    const { paperId } = await paperOf('Thu hồi');
    const scope = { kind: 'paper', paperId } as const;
    await secretary.does({ type: 'recall-papers', scope, reason: 'Số liệu' });
    const refused = await refusalOf(await take(FINANCE, paperId));
    expect(refused).toEqual([404, { refusal: 'not-found' }]);
  });

  it('is one at a time for a reader', async () => {
    const { paperId } = await paperOf('Nhiều lần một lúc', 200);
    const answers = await Promise.all([1, 2, 3, 4].map(() => take(FINANCE, paperId)));
    const statuses = answers.map(({ status }) => status).sort();
    for (const answer of answers) await answer.arrayBuffer();
    expect(statuses).toEqual([200, 429, 429, 429]);
    await vi.waitFor(async () => expect(await leftBehind()).toEqual([]), PATIENT);
  });
});
