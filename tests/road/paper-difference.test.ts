import { EVERYONE } from '@e-cabinet/domain';
import { v4 as newId } from 'uuid';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Participant, participant, SECRETARY, SESSION } from '../support/participants.ts';
import { type Searching, searchingOn } from '../support/searching.ts';
import { startServer, type TestServer } from '../support/server.ts';

const FINANCE = 'person-head-finance';
const HEALTH = 'person-head-health';
const FOREIGN = 'person-nghe-an-chair';

let server: TestServer;
let secretary: Participant;
let desk: Searching;
beforeAll(async () => {
  server = await startServer();
  secretary = await participant(server, SECRETARY);
  desk = searchingOn(server);
});
afterAll(async () => {
  secretary.leave();
  await server.stop();
});

/** A paper in two versions: in the second a page is put in before the last, where a day changed. */
async function replacedPaper(named: readonly string[] | null = null): Promise<string> {
  const paperId = newId();
  const seats = Object.values(secretary.meeting().seats);
  const seatIds = seats
    .filter(({ personId }) => named?.includes(personId ?? ''))
    .map(({ id }) => id);
  const audience = named ? ({ kind: 'named', seatIds } as const) : EVERYONE;
  const [first, last] = [`first page ${paperId}`, 'the term is 30 days'];
  const file = await desk.uploaded([first, last]);
  await secretary.does({
    type: 'add-paper',
    paperId,
    itemId: null,
    title: 'Draft',
    file,
    audience,
  });
  const next = await desk.uploaded([first, 'a page put in', 'the term is 45 days']);
  await secretary.does({ type: 'replace-paper', paperId, file: next, reason: 'as asked' });
  return paperId;
}

async function difference(personId: string, paperId: string, versions = 'from=1&to=2') {
  const who = await desk.visitorOf(personId);
  return who.get(`/api/meetings/${SESSION}/paper-differences/${paperId}?${versions}`);
}

it('tells a reader which pages changed, and how', async () => {
  const { status, body, headers } = await difference(FINANCE, await replacedPaper());
  expect(status).toBe(200);
  expect(headers.get('cache-control')).toBe('no-store');
  expect(body.kind).toBe('compared');
  expect(body.pages.map(({ page }: { page: number }) => page)).toEqual([2, 3]);
  expect(body.pages[0].parts).toContainEqual({ text: 'a page put in', change: 'added' });
  expect(body.pages[1].parts).toContainEqual({ text: '30', change: 'removed' });
  expect(body.pages[1].parts).toContainEqual({ text: '45', change: 'added' });
});

it('does not exist for whoever may not read the paper', async () => {
  const paperId = await replacedPaper([FINANCE]);
  expect((await difference(FINANCE, paperId)).status).toBe(200);
  const nothing = await difference(HEALTH, newId());
  expect(nothing.status).toBe(404);
  for (const who of [HEALTH, FOREIGN, 'person-bridge-nghe-an']) {
    const answer = await difference(who, paperId);
    expect([who, answer.status, answer.body]).toEqual([who, 404, nothing.body]);
  }
  const stranger = server.visitor();
  const path = `/api/meetings/${SESSION}/paper-differences/${paperId}?from=1&to=2`;
  expect((await stranger.get(path)).status).toBe(401);
});

it('is of versions that there are, and is gone when the paper is recalled', async () => {
  const paperId = await replacedPaper();
  expect((await difference(FINANCE, paperId, 'from=1&to=3')).status).toBe(404);
  for (const asked of ['from=1', 'from=0&to=1', 'from=a&to=b', 'from=1&to=2&x=1']) {
    expect((await difference(FINANCE, paperId, asked)).status).toBe(400);
  }
  await secretary.does({
    type: 'recall-papers',
    scope: { kind: 'paper', paperId },
    reason: 'recalled',
  });
  expect((await difference(FINANCE, paperId)).status).toBe(404);
});
