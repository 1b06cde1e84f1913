import { expect, expectAccessible, test } from './fixtures.ts';
import { handOn } from './hand.ts';
import { openPaper, pageOn, pagesOf, sheet } from './reading-hand.ts';

test('a paper opens where it was left, and takes the screen by one tap', async ({
  server,
  person,
}) => {
  const page = await openPaper(server, person);
  await handOn(page)('Trang sau');
  await handOn(page)('Trang sau');
  await expect(pageOn(page)).toHaveValue('3');
  // What is only leafed through is not kept; the device says when it is.
  await page.waitForFunction(() =>
    /,3,\d{13}\]/.test(localStorage.getItem('e-cabinet.reading') ?? ''),
  );
  // Where nothing is kept for reading without a network, nothing says so.
  await expect(page.getByRole('img', { name: /^Đã có trên máy/ })).toHaveCount(0);
  await page.reload();
  await expect(sheet(page, 3).locator('canvas')).toBeVisible();
  await expect(pageOn(page)).toHaveValue('3');

  const height = async () => (await pagesOf(page).boundingBox())?.height ?? 0;
  const before = await height();
  await handOn(page)('Đọc rộng');
  await expect(page.getByRole('banner')).toBeHidden();
  expect(await height()).toBeGreaterThan(before + 150);
  await expect(pageOn(page)).toHaveValue('3');
  await expectAccessible(page);
  await handOn(page)('Chương trình');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await handOn(page)('Thu lại');
  await expect(page.getByRole('banner').first()).toBeVisible();
});
