import type { Page } from '@playwright/test';
import { SECRETARY, SESSION } from '../support/participants.ts';
import { MEMBERS, openSession, openVote } from '../support/session.ts';
import { expect, expectAccessible, test } from './fixtures.ts';

const LAST = MEMBERS.at(-1) ?? '';
/** What a tablet of 1180 × 820 has left when everything on it is twice as large. (WCAG 2.2, 1.4.4 and 1.4.10) */
const TWICE_AS_LARGE = { width: 590, height: 410 };
const MOST_STEPS = 60;

test('the core tasks can be done with the keyboard alone', async ({ server, person }) => {
  const session = await openSession(server, 20);
  const { page } = await person(LAST, `/meetings/${SESSION}`);
  await test.step('checking in', async () => {
    await press(page, /^Tại phòng họp/);
    await session.chair.sees(({ seats, attendance }) => {
      const seat = Object.values(seats).find(({ personId }) => personId === LAST);
      return seat && JSON.stringify(attendance).includes(seat.id);
    });
  });
  const questionId = await openVote(session);
  await test.step('voting, with the choice and the sending both by keys', async () => {
    await press(page, 'Tán thành');
    await press(page, 'Gửi phiếu: Tán thành');
    await expect(page.getByText(/Đã ghi nhận lúc/)).toBeVisible();
  });
  await session.chair.does({ type: 'close-vote', questionId });
  await test.step('asking for the floor', async () => {
    await press(page, /Đăng ký phát biểu|^Phát biểu/);
    await press(page, /Nói về nội dung đang họp/);
    await session.chair.sees(({ floor }) => Object.values(floor.requests).length === 1);
  });
  session.leave();
});

test('a session is prepared with the keyboard, and the question mark shows how', async ({
  person,
}) => {
  const prepare = `/meetings/${SESSION}/prepare`;
  const { page } = await person(SECRETARY, prepare, { viewport: { width: 1440, height: 900 } });
  const parts = page.getByRole('navigation', { name: 'Các phần chuẩn bị phiên họp' });
  await expect(parts).toBeVisible();
  await page.keyboard.press('Alt+3');
  await expect(parts.getByRole('link', { name: /^Tài liệu/ })).toHaveAttribute('aria-current');
  await page.keyboard.press('Alt+1');
  await expect(parts.getByRole('link', { name: /^Chương trình/ })).toHaveAttribute('aria-current');
  await page.keyboard.press('Alt+N');
  const title = page.getByLabel('Tên nội dung').last();
  await expect(title).toBeFocused();
  // In a field the keys are letters.
  await page.keyboard.type('?');
  await expect(title).toHaveValue('?');
  await page.keyboard.press('Escape');
  await expect(title).toBeHidden();
  await page.keyboard.press('Shift+?');
  const overview = page.getByRole('dialog', { name: 'Phím tắt' });
  await expect(overview).toContainText('Thêm nội dung');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(overview).toHaveCount(0);
});

test('at twice the size nothing needs scrolling sideways', async ({ person }) => {
  for (const path of ['/', `/meetings/${SESSION}`, '/account']) {
    const { page } = await person(LAST, path, { viewport: TWICE_AS_LARGE });
    await page.locator('h1:visible, h2:visible').first().waitFor();
    await page.waitForLoadState('networkidle');
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(beyond, path).toBeLessThanOrEqual(0);
    await expectAccessible(page);
  }
});

/** Goes with Tab to the control of a name, which must show that it has the focus, and presses Enter. */
async function press(page: Page, name: string | RegExp): Promise<void> {
  const wanted = page.getByRole('button', { name, exact: typeof name === 'string' }).first();
  await wanted.waitFor();
  for (let step = 0; step < MOST_STEPS; step += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) {
      await expect(wanted).toHaveCSS('outline-style', /solid|auto/);
      return page.keyboard.press('Enter');
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`the keyboard does not reach ${name}`);
}
