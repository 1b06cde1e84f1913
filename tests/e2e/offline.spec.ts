import { entryIn } from '@e-cabinet/domain';
import type { Notes } from '@e-cabinet/protocol';
import type { Page } from '@playwright/test';
import { addPaper } from '../support/added-paper.ts';
import { sentBallot } from '../support/opinion-ballot.ts';
import { participant, SECRETARY, SESSION } from '../support/participants.ts';
import { writtenPages } from '../support/pdfs/ordinary.ts';
import { expect, test } from './fixtures.ts';
import { handOn } from './hand.ts';
import { keptPapers } from './kept-values.ts';

const MINISTER = 'person-head-finance';
/** Of a reading place, in base64. */
const SEALED_PLACE = 892;
const TITLE = 'Tài liệu đọc khi đi đường';
const PAGES = ['The first page of a paper that is read on a plane.', 'Its second page.'];

// The application is kept on the device here, and the papers.
test.use({ serviceWorkers: 'allow', environment: { ECABINET_OFFLINE_DAYS: '14' } });

const allHere = (page: Page) => page.getByText(/^Cả \d+ tài liệu đã có trên máy/);
const words = (page: Page, number: number) =>
  page.locator(`[data-page-number="${number}"] [data-text-layer] span`).first();

/** The application and the papers are on the device. */
async function ready(page: Page): Promise<void> {
  await expect(allHere(page)).toBeVisible({ timeout: 40_000 });
  await page.evaluate(() => navigator.serviceWorker.ready);
  // Those of the other meetings come after those of the next one.
  await page.waitForFunction(async () => ((await navigator.locks.query()).held ?? []).length === 0);
}

test('a whole reading without a network: papers open, what is written is kept and arrives once', async ({
  server,
  person,
}) => {
  test.setTimeout(180_000);
  const paper = await addPaper(server, TITLE, (path) => writtenPages(path, PAGES));
  const address = `${server.url}/meetings/${SESSION}?item=${paper.itemId}&sheet=${paper.paperId}`;
  const ballot = await sentBallot(server, { paper: 'Tờ trình' });
  ballot.secretary.leave();
  const { page, context } = await person(MINISTER, '/');
  await ready(page);

  await test.step('the secretariat reads that this tablet has the papers', async () => {
    const secretary = await participant(server, SECRETARY);
    const papers = await secretary.sees(({ seats, receipts }) => {
      const seat = Object.values(seats).find(({ personId }) => personId === MINISTER);
      const kept = Object.keys(entryIn(receipts, seat?.id ?? '')?.kept ?? {});
      return kept.includes(paper.paperId) && kept;
    });
    await expect(allHere(page)).toContainText(`Cả ${papers.length} tài liệu`);
    secretary.leave();
  });

  await test.step('without a network the application starts, and says how old it is', async () => {
    await context.setOffline(true);
    await page.goto(server.url);
    await expect(page.getByText(/^Mất kết nối từ/)).toBeVisible();
    await expect(allHere(page)).toBeVisible();
  });

  await test.step('a paper opens that was never opened before', async () => {
    await page.goto(address);
    const tab = page.getByRole('tab', { name: TITLE });
    await expect(tab.getByRole('img', { name: /^Đã có trên máy/ })).toBeVisible();
    await expect(words(page, 1)).toHaveText(/first page of a paper/);
    await handOn(page)('Trang sau');
    await expect(words(page, 2)).toHaveText(/second page/);
    // On a phone the papers are a list to choose from.
    const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
    await page.setViewportSize({ width: 390, height: 844 });
    await expect(page.getByRole('combobox', { name: 'Tài liệu' })).toBeVisible();
    await expect(page.getByRole('img', { name: /^Đã có trên máy/ })).toBeVisible();
    await page.setViewportSize({ width, height });
  });

  await test.step('so does one of an opinion ballot, which says it beside its name', async () => {
    await page.goto(`${server.url}/opinion-ballots/${ballot.meetingId}`);
    const mark = page.getByRole('img', { name: /^Đã có trên máy/ });
    await expect(mark).toBeVisible();
    await page.getByRole('link', { name: /^Tờ trình/ }).click();
    await expect(words(page, 1)).toBeAttached();
    await expect(page.getByRole('dialog').locator(mark)).toBeVisible();
    await page.goto(address);
  });

  await test.step('a position and a bookmark wait, also over a restart', async () => {
    await handOn(page)('Ghi chú');
    await handOn(page)('Dấu trang');
    await expect(page.getByText(/^Đã giữ trên máy này/)).toBeVisible();
    await page.goto(`${server.url}/meetings/${SESSION}?item=${paper.itemId}`);
    await handOn(page)('Muốn phát biểu');
    await handOn(page)('Không phản đối');
    await expect(page.getByText(/^Đã lưu trên máy/)).toBeVisible();
    await page.reload();
    await expect(page.getByText(/^Đã lưu trên máy/)).toBeVisible();
  });

  await test.step('they arrive once when the network is back', async () => {
    const secretary = await participant(server, SECRETARY);
    const minister = Object.values(secretary.meeting().seats).find(
      ({ personId }) => personId === MINISTER,
    );
    await context.setOffline(false);
    await secretary.sees(
      ({ positions }) => positions[paper.itemId]?.[minister?.id ?? '']?.position === 'no-objection',
    );
    await expect(page.getByText(/^Đã ghi nhận/)).toBeVisible();
    const notes = async () => {
      const answer = await context.request.get(`${server.url}/api/notes`);
      const { notes } = (await answer.json()) as Notes;
      // Where the paper was left is beside them, sealed at a length of its own.
      return notes.filter(({ body }) => body?.length !== SEALED_PLACE).length;
    };
    await expect.poll(notes).toBe(1);
    secretary.leave();
  });
});

test('what is kept goes: a paper that is recalled, after too long without contact, and with the sign-in', async ({
  server,
  person,
}) => {
  test.setTimeout(180_000);
  const paper = await addPaper(server, 'Tài liệu sẽ rút', (path) => writtenPages(path, PAGES));
  const { page, context } = await person('person-head-health', '/');
  await ready(page);
  const before = (await keptPapers(page)) ?? 0;
  expect(before).toBeGreaterThan(1);

  await test.step('a paper that was recalled while the tablet was away, at the next contact', async () => {
    await context.setOffline(true);
    const secretary = await participant(server, SECRETARY);
    const scope = { kind: 'paper', paperId: paper.paperId } as const;
    await secretary.does({ type: 'recall-papers', scope, reason: 'Nhầm bản' });
    secretary.leave();
    expect(await keptPapers(page)).toBe(before);
    await context.setOffline(false);
    await expect.poll(() => keptPapers(page)).toBe(before - 1);
  });

  await test.step('everything, after more days without contact than are allowed', async () => {
    await context.setOffline(true);
    const address = `${server.url}/meetings/${SESSION}`;
    await page.goto(address);
    await expect(page.getByText(/^Mất kết nối từ/)).toBeVisible();
    await page.clock.setSystemTime(Date.now() + 15 * 86_400_000);
    await page.goto(address);
    await expect(page.getByText('Không kết nối được')).toBeVisible();
    expect(await keptPapers(page)).toBeNull();
  });

  await test.step('everything, within seconds of the sign-in being ended elsewhere', async () => {
    await page.clock.setSystemTime(Date.now());
    await context.setOffline(false);
    await page.goto(server.url);
    await expect.poll(() => keptPapers(page), { timeout: 40_000 }).toBe(before - 1);
    await context.request.post(`${server.url}/api/sign-out`);
    await expect(page).toHaveURL(/sign-in/, { timeout: 5_000 });
    await expect.poll(() => keptPapers(page)).toBeNull();
  });
});
