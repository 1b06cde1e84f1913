import type { Page } from '@playwright/test';
import { SECRETARY, SESSION } from '../support/participants.ts';
import { expect, expectAccessible, test } from './fixtures.ts';
import { handOn } from './hand.ts';

const TITLE = 'Giao ban tuần của Văn phòng Chính phủ';

test('a session that repeats is created at once for all its dates, fresh or as a copy', async ({
  person,
}) => {
  const { page } = await person(SECRETARY, '/secretariat/new', {
    viewport: { width: 1440, height: 900 },
  });
  const presses = handOn(page);

  await test.step('the dates are listed before anything is sent, a week apart', async () => {
    await page.getByLabel('Tên phiên họp').fill(TITLE);
    await expect(page.getByRole('list', { name: 'Ngày họp' })).toHaveCount(0);
    await page.getByLabel('Lặp lại').selectOption('Hằng tuần');
    await page.getByLabel('Số phiên họp').selectOption('3');
    await expect(dates(page)).toHaveCount(3);
    const weekdays = (await dates(page).allTextContents()).map((text) =>
      text.split(',')[1]?.trim(),
    );
    expect(new Set(weekdays).size).toBe(1);
    await expectAccessible(page);
  });

  await test.step('each is a session of its own', async () => {
    await presses('Tạo 3 phiên họp');
    await expect(page).toHaveURL(/\/secretariat$/);
    await expect(page.getByText(TITLE)).toHaveCount(3);
  });

  await test.step('a copy repeats every month, with agenda and participants in each', async () => {
    await page.goto(new URL(`/secretariat/new?copy=${SESSION}`, page.url()).href);
    await page.getByLabel('Lặp lại').selectOption('Hằng tháng');
    await page.getByLabel('Số phiên họp').selectOption('2');
    await expect(dates(page)).toHaveCount(2);
    await presses('Tạo 2 phiên họp');
    await expect(page).toHaveURL(/\/secretariat$/);
    const made = page.getByRole('link', { name: /^Chuẩn bị Phiên họp Chính phủ thường kỳ/ });
    await expect(made).toHaveCount(3);
    await made.last().click();
    await expect(
      page.getByRole('list', { name: 'Chương trình phiên họp' }).getByRole('listitem'),
    ).toHaveCount(12);
  });
});

const dates = (page: Page) => page.getByRole('list', { name: 'Ngày họp' }).getByRole('listitem');
