import { itemsInOrder } from '@e-cabinet/domain';
import type { Locator, Page } from '@playwright/test';
import { everyRow } from '../support/everything-kept.ts';
import { participant, SECRETARY, SESSION } from '../support/participants.ts';
import { expect, expectAccessible, test } from './fixtures.ts';
import { handOn } from './hand.ts';

const MINISTER = 'person-head-finance';
const ADVISER = 'person-adviser-finance';
const ASKED = 'Vốn đối ứng của địa phương lấy từ đâu?';
const ANSWERED = 'Từ ngân sách tỉnh, đã thẩm định.';
const LATER = 'Cảm ơn, tôi sẽ nêu khi thảo luận.';
/** An answer is beside the page within this. */
const LIVE = { timeout: 2_000 };

const aside = (page: Page) => page.getByRole('complementary', { name: 'Trao đổi riêng' });
const strip = (page: Page) => page.getByRole('toolbar', { name: 'Công cụ ghi chú' });

async function openPaper(page: Page): Promise<void> {
  await page.locator('[data-page-number="1"] [data-text-layer] span').first().waitFor();
}

/** Selects the words of an element, as a double tap and its handles do. */
async function select(words: Locator): Promise<string> {
  return words.evaluate((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
    return element.textContent ?? '';
  });
}

test('a question about a page: asked of an adviser, answered beside it, kept without a network, withdrawn', async ({
  server,
  person,
}) => {
  test.setTimeout(120_000);
  const secretary = await participant(server, SECRETARY);
  const item = itemsInOrder(secretary.meeting().agenda).find(({ id }) =>
    Object.values(secretary.meeting().papers).some(({ itemId }) => itemId === id),
  );
  const paper = Object.values(secretary.meeting().papers).find(({ itemId }) => itemId === item?.id);
  secretary.leave();
  const address = `/meetings/${SESSION}?item=${item?.id}&sheet=${paper?.id}`;
  const { page, context } = await person(MINISTER, address, {
    viewport: { width: 1440, height: 900 },
  });
  const { page: desk } = await person(ADVISER, address, { viewport: { width: 390, height: 844 } });
  // Whoever has opened a paper has a key: from then on they can be named.
  await openPaper(desk);
  await openPaper(page);

  await test.step('the minister asks about selected words, and names the adviser, who stands first', async () => {
    await handOn(page)('Ghi chú');
    const words = await select(
      page.locator('[data-page-number="1"] [data-text-layer] span').first(),
    );
    await handOn(strip(page))('Trao đổi');
    await expect(aside(page).getByRole('blockquote')).toContainText(words.trim());
    await aside(page).getByLabel('Nội dung muốn hỏi hoặc chia sẻ').fill(ASKED);
    const first = aside(page).getByRole('checkbox').first();
    await expect(first).toBeEnabled();
    await expect(aside(page)).toContainText('Ai chưa mở sổ ghi chú lần nào');
    await first.check();
    await expectAccessible(page);
    await handOn(aside(page))('Gửi tới 1 người');
    await expect(aside(page).getByRole('log')).toContainText(ASKED);
    await expect(aside(page).getByRole('log')).not.toContainText('Chờ gửi');
  });

  await test.step('the adviser is told at once, and the answer stands beside the page within two seconds', async () => {
    await desk.getByRole('button', { name: 'Ghi chú, 1 chưa đọc' }).click(LIVE);
    await aside(desk).getByRole('button', { name: ASKED }).click();
    await expect(aside(desk).getByRole('log')).toContainText(ASKED);
    await expectAccessible(desk);
    await aside(desk).getByLabel('Trả lời').fill(ANSWERED);
    await handOn(aside(desk))('Gửi');
    await expect(aside(page).getByRole('log')).toContainText(ANSWERED, LIVE);
  });

  await test.step('what is written without a network is kept through a reload, and arrives once', async () => {
    await context.setOffline(true);
    await aside(page).getByLabel('Trả lời').fill(LATER);
    await handOn(aside(page))('Gửi');
    await expect(aside(page).getByRole('log')).toContainText('Chờ gửi');
    // The page comes back and what it sends does not: the device has kept it.
    await context.route('**/threads/*/messages', (route) =>
      route.request().method() === 'POST' ? route.abort() : route.continue(),
    );
    await context.setOffline(false);
    await page.reload();
    await openPaper(page);
    await handOn(page)('Ghi chú');
    await handOn(strip(page))('Trao đổi');
    await handOn(aside(page))(new RegExp(LATER));
    await expect(aside(page).getByRole('log')).toContainText('Chờ gửi');
    await context.unroute('**/threads/*/messages');
    await page.evaluate(() => window.dispatchEvent(new Event('online')));
    await expect(aside(desk).getByRole('log')).toContainText(LATER, { timeout: 10_000 });
    await expect(aside(page).getByRole('log')).not.toContainText('Chờ gửi');
    await expect(aside(desk).getByText(LATER)).toHaveCount(1);
  });

  await test.step('the records of the server have none of it', async () => {
    const rows = (await everyRow(server)).map(({ text }) => text).join('\n');
    expect(rows).toContain('thread_id');
    for (const said of [ASKED, ANSWERED, LATER]) expect(rows).not.toContain(said);
  });

  await test.step('withdrawn, it disappears from the screens of both', async () => {
    await handOn(aside(page))('Thu hồi trao đổi');
    await handOn(page.getByRole('dialog'))('Thu hồi trao đổi');
    await expect(aside(desk)).toContainText('đã được thu hồi', LIVE);
    await expect(aside(desk)).not.toContainText(ASKED);
    await expect(aside(page)).not.toContainText(ASKED);
  });
});
