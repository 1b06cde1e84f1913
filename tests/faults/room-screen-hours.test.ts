import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Item, itemsInOrder } from '@e-cabinet/domain';
import { type CDPSession, chromium, type Page } from '@playwright/test';
import { afterAll, expect, test } from 'vitest';
import { chance } from '../support/chance.ts';
import { SESSION } from '../support/participants.ts';
import { type OpenSession, openSession, openVoteAgain } from '../support/session.ts';
import { type ServerProcess, startServerProcess } from './server-process.ts';

/** A wall screen nobody touches, for so long: `HOURS=8` is the day that is asked of it. */
const HOURS = Number(process.env.HOURS ?? 0.05);
/** Something happens in the room this often: `ROUND_SECONDS=5` puts what happens in a day into a quarter of it. */
const ROUND_MS = 1_000 * Number(process.env.ROUND_SECONDS ?? (HOURS < 1 ? 3 : 20));
const ROUNDS = Math.ceil((HOURS * 3_600_000) / ROUND_MS);
/** A vote, a cut of the line and a killed server come round after so many rounds. */
const [VOTE, CUT, KILL] = HOURS < 1 ? [5, 8, 20] : [30, 45, 180];
const CUT_MS = HOURS < 1 ? 5_000 : 30_000;
const WARM = Math.min(20, Math.floor(ROUNDS / 4));
/** What the same screen may come to weigh: its state grows with the votes it has shown. */
const HEAP_MARGIN = 12 * 1024 * 1024;

const dataDir = mkdtempSync(path.join(tmpdir(), 'e-cabinet-hours-'));
const ended: (() => Promise<unknown>)[] = [];
afterAll(async () => {
  for (const end of ended.reverse()) await end();
  rmSync(dataDir, { recursive: true, force: true });
});

test('L8: a room screen runs unattended, comes back by itself, and grows no heavier', {
  // A round that is played fast may take longer than its time.
  timeout: 1.5 * HOURS * 3_600_000 + 600_000,
}, async () => {
  const server = await startServerProcess({ ECABINET_DATA_DIR: dataDir });
  ended.push(() => server.stop());
  const session = await openSession(server);
  ended.push(async () => session.leave());
  const { page, devtools } = await wall(server);
  const weights: number[] = [];
  for (let round = 1; round <= ROUNDS; round += 1) {
    const began = Date.now();
    const item = await nextItem(session, round);
    await shows(page, item, 5_000);
    if (round % VOTE === 0) await vote(session, page);
    if (round % CUT === 0) await cutLine(session, page, round);
    if (round % KILL === 0) await killServer(server, session, page, round);
    weights.push(await heapOf(devtools));
    if (round % 90 === 0) report(round, weights);
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, began + ROUND_MS - Date.now())));
  }
  report(ROUNDS, weights);
  const warm = weights[WARM - 1] ?? 0;
  expect(weights.at(-1)).toBeLessThan(1.5 * warm + HEAP_MARGIN);
});

/** The screen on the wall, signed in once and never touched again. */
async function wall(server: ServerProcess): Promise<{ page: Page; devtools: CDPSession }> {
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args });
  ended.push(() => browser.close());
  const context = await browser.newContext({
    viewport: { width: 1920, height: 1080 },
    locale: 'vi-VN',
  });
  const data = { personId: 'person-room-screen' };
  await context.request.post(`${server.url}/api/demonstration/sign-in`, { data });
  const page = await context.newPage();
  await page.goto(`${server.url}/meetings/${SESSION}/screen`);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Performance.enable');
  return { page, devtools };
}

async function nextItem({ chair }: OpenSession, round: number): Promise<Item> {
  // A wall says nothing of what is held behind closed doors.
  const open = itemsInOrder(chair.meeting().agenda).filter(
    ({ state, audience }) => state !== 'adopted' && audience.kind === 'everyone',
  );
  const item = open[round % open.length];
  if (!item) throw new Error('no item is left');
  await chair.does({ type: 'take-up-item', itemId: item.id });
  return item;
}

async function shows(page: Page, { title }: Pick<Item, 'title'>, timeout: number): Promise<void> {
  await page.getByText(title, { exact: false }).first().waitFor({ timeout });
}

async function vote(session: OpenSession, page: Page): Promise<void> {
  const { chair, members } = session;
  const questionId = await openVoteAgain(session, chance(Date.now()));
  await page.getByText('Biểu quyết').first().waitFor({ timeout: 5_000 });
  const ballot = { type: 'cast-ballot', questionId, choice: 'agree', comment: '' } as const;
  await Promise.all(members.map((member) => member.does({ ...ballot, replaces: null })));
  await chair.does({ type: 'close-vote', questionId });
  await page.getByText('27').first().waitFor({ timeout: 5_000 });
}

async function cutLine(session: OpenSession, page: Page, round: number): Promise<void> {
  await page.context().setOffline(true);
  await new Promise((resolve) => setTimeout(resolve, CUT_MS));
  const item = await nextItem(session, round + 1);
  await page.context().setOffline(false);
  await shows(page, item, 10_000);
}

async function killServer(
  server: ServerProcess,
  session: OpenSession,
  page: Page,
  round: number,
): Promise<void> {
  await server.kill();
  await server.restart();
  const { chair } = session;
  await expect
    .poll(() => chair.connection.getSnapshot().status, { timeout: 20_000 })
    .toBe('connected');
  await shows(page, await nextItem(session, round + 2), 15_000);
}

async function heapOf(devtools: CDPSession): Promise<number> {
  await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0;
}

function report(round: number, weights: readonly number[]): void {
  const mb = (bytes = 0) => (bytes / 1_048_576).toFixed(1);
  const line = `round ${round} of ${ROUNDS}: heap ${mb(weights[WARM - 1])} → ${mb(weights.at(-1))} MB`;
  process.stdout.write(`${new Date().toISOString()} ${line}\n`);
}
