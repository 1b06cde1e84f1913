import type { Page } from '@playwright/test';
import { expect, test } from '../e2e/fixtures.ts';
import { handOn } from '../e2e/hand.ts';
import { pageOn, sheet } from '../e2e/reading-hand.ts';
import { addPaper } from '../support/added-paper.ts';
import { SESSION } from '../support/participants.ts';
import { COARSE, scan } from '../support/pdfs/large.ts';
import { writtenPages } from '../support/pdfs/ordinary.ts';
import { notesOn, writeNotes } from '../support/written-notes.ts';

/** Two: the first one's tablet has begun a notebook. */
const [READER, WRITER] = ['person-head-finance', 'person-head-health'];
const MOST_BYTES = 256 * 1024 * 1024;
/** On a tablet four times slower a reader waits, and does not give up. */
const SOON = { timeout: 20_000 };

/** A tablet at a quarter of this machine's speed. */
async function slowDown(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

/** As text: what the tools add to compiled functions is not known to the page. */
const WATCH_CANVASES = `
  window.mostBytes = 0;
  requestAnimationFrame(function look() {
    const bytes = [...document.querySelectorAll('canvas')]
      .reduce((sum, { width, height }) => sum + 4 * width * height, 0);
    window.mostBytes = Math.max(window.mostBytes, bytes);
    requestAnimationFrame(look);
  });`;

async function flickThrough(page: Page, flicks: number): Promise<void> {
  const paper = await page.getByRole('document', { name: /^Tài liệu:/ }).boundingBox();
  if (!paper) throw new Error('no paper is open');
  await page.mouse.move(paper.x + paper.width / 2, paper.y + paper.height / 2);
  for (let flick = 0; flick < flicks; flick += 1) await page.mouse.wheel(0, 1_500);
}

test('a scan of 500 pages on a slow tablet: any page is reached, and memory stays small', async ({
  server,
  person,
}) => {
  test.setTimeout(180_000);
  const paper = await addPaper(server, 'Bản quét 500 trang', async (file) =>
    scan(file, 500, COARSE),
  );
  const address = `/meetings/${SESSION}?item=${paper.itemId}&sheet=${paper.paperId}`;
  const { page } = await person(READER, address);
  await slowDown(page);
  // The server takes its texts at the same time, beside other tests.
  await expect(sheet(page, 1).locator('canvas')).toBeVisible({ timeout: 60_000 });
  await page.evaluate(WATCH_CANVASES);

  await test.step('whoever flicks through it sees pages again when the finger rests', async () => {
    await flickThrough(page, 60);
    const here = page.locator('[data-page-number]:has(canvas)').first();
    await expect(here).toBeInViewport(SOON);
  });

  await test.step('the last page, and one in the middle, are a number away', async () => {
    for (const number of ['500', '250', '1']) {
      await pageOn(page).fill(number);
      await pageOn(page).press('Enter');
      await expect(sheet(page, Number(number)).locator('canvas')).toBeInViewport(SOON);
    }
  });

  await test.step('enlarged as far as it goes it is still drawn', async () => {
    for (let step = 0; step < 6; step += 1) await handOn(page)('Phóng to');
    await flickThrough(page, 20);
    const here = page.locator('[data-page-number]:has(canvas)').first();
    await expect(here).toBeInViewport(SOON);
  });

  expect(await page.evaluate<number>('window.mostBytes')).toBeLessThan(MOST_BYTES);
  expect(await page.evaluate<number>('window.mostBytes')).toBeGreaterThan(0);
});

test('200 notes on a text of 60 pages, on a slow tablet: each in its place, and one more is soon there', async ({
  server,
  person,
}) => {
  test.setTimeout(180_000);
  const pages = Array.from({ length: 60 }, (_, index) => `Page ${index + 1}. `.repeat(120));
  const paper = await addPaper(server, 'Văn bản 60 trang', (file) => writtenPages(file, pages));
  const { itemId, paperId, sha256 } = paper;
  const noted = { meetingId: SESSION, paperId, paperVersion: 1, sha256 };
  await writeNotes(await server.signIn(WRITER), WRITER, notesOn(noted, 60, 200));
  const { page } = await person(WRITER, `/meetings/${SESSION}?item=${itemId}&sheet=${paperId}`);
  await slowDown(page);
  await expect(sheet(page, 1).locator('canvas')).toBeVisible();
  const strip = page.getByRole('toolbar', { name: 'Công cụ ghi chú' });
  const list = page.getByRole('complementary', { name: 'Ghi chú của tôi' });

  await test.step('all of them are listed, and the last leads to its page', async () => {
    await handOn(page)('Ghi chú');
    await handOn(strip)(/^Danh sách/);
    await expect(list.getByRole('listitem')).toHaveCount(200, SOON);
    await list.getByRole('listitem').last().getByRole('button').first().click();
    await expect(sheet(page, 60).locator('[data-notes-layer]')).toBeInViewport(SOON);
  });

  await test.step('each page that is flicked to has its own', async () => {
    await pageOn(page).fill('30');
    await pageOn(page).press('Enter');
    await expect(sheet(page, 30).locator('canvas')).toBeInViewport(SOON);
    const own = notesOn(noted, 60, 200).filter((note) => note.page === 30).length;
    const marks = sheet(page, 30).locator('[data-notes-layer] button');
    await expect(marks).toHaveCount(own, SOON);
  });

  await test.step('one more is on the page and in the list at once', async () => {
    await handOn(strip)('Dấu trang');
    await expect(list.getByRole('listitem')).toHaveCount(201, SOON);
    await expect(strip).toContainText('Đã lưu', SOON);
  });
});
