import { itemsInOrder, papersOf } from '@e-cabinet/domain';
import type { Locator, Page } from '@playwright/test';
import { SESSION } from '../support/participants.ts';
import { openSession } from '../support/session.ts';
import { expect, test } from './fixtures.ts';
import { handOn } from './hand.ts';

const DESK = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
const WALL = { width: 1920, height: 1080 };
const session = `/meetings/${SESSION}`;

test('who shows the pages points at them, and a dot stands at the same spot for all who follow', async ({
  server,
  person,
}) => {
  const { page: presenter } = await person('person-prime-minister', session);
  const { page: tablet } = await person('person-head-health', session);
  const { page: phone } = await person('person-head-justice', session, { viewport: PHONE });
  const { page: point } = await person('person-bridge-nghe-an', `/meetings/${SESSION}/bridge`, {
    viewport: DESK,
  });
  const { page: wall } = await person('person-room-screen', `/meetings/${SESSION}/screen`, {
    viewport: WALL,
    colours: 'dark',
  });
  const sitting = await openSession(server, 20);
  const { chair } = sitting;
  const item = itemsInOrder(chair.meeting().agenda).find(({ kind }) => kind === 'discuss');
  if (!item) throw new Error('nothing is discussed');
  const [paper] = papersOf(chair.meeting(), item.id);
  await chair.does({ type: 'take-up-item', itemId: item.id });
  const followers = [tablet, phone, point, wall];

  await test.step('the tool is in the hand of who shows the pages alone', async () => {
    await presenter.getByRole('tab', { name: paper?.title ?? '' }).click();
    await expect(tablet.getByRole('button', { name: 'Con trỏ' })).toHaveCount(0);
    await expect(presenter.getByRole('button', { name: 'Con trỏ' })).toHaveCount(0);
    await handOn(presenter)('Trình chiếu');
    for (const page of [tablet, phone, point])
      await expect(page.getByText('Đang theo trang trình bày')).toBeVisible();
    await handOn(tablet)('Cách xem');
    await tablet.getByRole('button', { name: /^Xoay trang/ }).click();
    await tablet.keyboard.press('Escape');
    await handOn(phone)('Cách xem');
    await phone.getByRole('button', { name: /^Xem dạng ảnh/ }).click();
    await expect(sheetOn(phone).locator('img[data-shown]')).toBeVisible();
    await handOn(presenter)('Con trỏ');
  });

  await test.step('while it is held a dot stands at the same spot of the page everywhere', async () => {
    await holdAt(sheetOn(presenter), 0.3, 0.2);
    await expect.poll(() => dotOn(presenter)).toEqual([0.3, 0.2]);
    for (const page of [phone, point, wall])
      await expect.poll(() => dotOn(page)).toEqual([0.3, 0.2]);
    // Turned to the right, what is left is above and what is above is right.
    await expect.poll(() => dotOn(tablet)).toEqual([0.8, 0.3]);
  });

  await test.step('it moves with the hand, and stays as long as it is held', async () => {
    await holdAt(sheetOn(presenter), 0.6, 0.25);
    for (const page of [phone, point, wall])
      await expect.poll(() => dotOn(page)).toEqual([0.6, 0.25]);
    // Longer than a pointer lasts that is not heard of any more.
    for (const until = Date.now() + 3_000; Date.now() < until; )
      expect(await dotOn(wall)).toEqual([0.6, 0.25]);
  });

  await test.step('it is gone when it is lifted', async () => {
    await presenter.mouse.up();
    for (const page of [presenter, ...followers]) await expect(held(page)).toHaveCount(0);
  });

  await test.step('it is gone with the page', async () => {
    await holdAt(sheetOn(presenter), 0.5, 0.2);
    await expect(held(wall)).toHaveCount(1);
    // The desk turns it under the presenter's hand, which rests there and does not turn it back.
    const { follower } = sitting.secretary;
    await follower.showPage({ paperId: paper?.id ?? '', paperVersion: 1, page: 2 });
    await expect(held(wall)).toHaveCount(0);
    await expect(phone.locator('[data-page-number="2"] img[data-shown]')).toBeInViewport();
    await holdAt(sheetOn(presenter), 0.4, 0.2);
    await presenter.mouse.up();
    expect(follower.getSnapshot().page?.page).toBe(2);
  });

  await test.step('and with the showing', async () => {
    await handOn(presenter)('Dừng trình chiếu');
    await expect(presenter.getByRole('button', { name: 'Con trỏ' })).toHaveCount(0);
    for (const page of followers) await expect(held(page)).toHaveCount(0);
  });
  sitting.leave();
});

const held = (page: Page) => page.locator('[data-pointer="held"]');
const sheetOn = (page: Page) => page.locator('[data-page-number="1"]').first();

/** Presses at a spot of a page, or goes there with the hand still down. */
async function holdAt(sheet: Locator, x: number, y: number): Promise<void> {
  const box = await sheet.boundingBox();
  if (!box) throw new Error('the page is not on the screen');
  const { mouse } = sheet.page();
  await mouse.move(box.x + box.width * x, box.y + box.height * y, { steps: 5 });
  await mouse.down();
}

/** Where on its page the dot stands that is held; in hundredths, for the mouse knows whole pixels alone. */
async function dotOn(page: Page): Promise<readonly number[] | null> {
  const dot = held(page).first();
  if ((await dot.count()) === 0) return null;
  return dot.evaluate((element) => {
    const sheet = element.closest('[data-page-number]')?.getBoundingClientRect();
    const box = element.getBoundingClientRect();
    if (!sheet) return [];
    const x = (box.left + box.width / 2 - sheet.left) / sheet.width;
    const y = (box.top + box.height / 2 - sheet.top) / sheet.height;
    return [Math.round(x * 100) / 100, Math.round(y * 100) / 100];
  });
}
