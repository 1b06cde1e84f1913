import type { Page } from '@playwright/test';
import { SECRETARY } from '../support/participants.ts';
import { expect, expectAccessible, test } from './fixtures.ts';
import { follow, handOn } from './hand.ts';

const MINISTER = 'person-head-finance';
const TABLET = { width: 1180, height: 820 };

async function ask(page: Page, words: string): Promise<void> {
  await page.getByRole('searchbox').fill(words);
  await handOn(page)('Tìm');
}

test('a minister finds a page without typing marks, opens it there and comes back', async ({
  person,
}) => {
  const { page } = await person(MINISTER, '/', { viewport: TABLET });
  await follow(page, 'Tìm kiếm');

  await test.step('what cannot be searched for is said beside the field', async () => {
    await handOn(page)('Tìm');
    await expect(page.getByText('Hãy gõ từ cần tìm.')).toBeVisible();
    await ask(page, ' đ ');
    await expect(page.getByText('Hãy gõ ít nhất hai chữ cái hoặc chữ số.')).toBeVisible();
  });

  await test.step('what nobody wrote is not found', async () => {
    await ask(page, 'xyzzyplugh');
    await expect(page.getByRole('heading', { name: 'Không tìm thấy “xyzzyplugh”' })).toBeVisible();
    await expectAccessible(page);
  });

  const found = page.getByRole('link', { name: /Trong tài liệu · trang [2-9]/ });
  let wanted = '';
  await test.step('words side by side are found, marked, with their page', async () => {
    await ask(page, 'bao dam an toan thong tin');
    await expect(page.getByText(/^Tìm thấy ở \d+ phiên họp/)).toBeVisible();
    await expect(found.first().locator('mark')).toHaveText([
      'bảo',
      'đảm',
      'an',
      'toàn',
      'thông',
      'tin',
    ]);
    wanted = /trang (\d+)/.exec((await found.first().textContent()) ?? '')?.[1] ?? '';
    await expectAccessible(page);
  });

  await test.step('the paper opens at that page', async () => {
    await found.first().click();
    await expect(page.getByRole('textbox', { name: /^Số trang/ })).toHaveValue(wanted);
    expect(page.url()).not.toContain('thong');
  });

  await test.step('back there is what was found', async () => {
    await page.goBack();
    await expect(page.getByRole('searchbox')).toHaveValue('bao dam an toan thong tin');
    await expect(found.first()).toBeVisible();
  });

  await test.step('a mistyped word is said to be one', async () => {
    await ask(page, 'thien taii');
    await expect(page.getByText(/^Không có đúng “thien taii”/)).toBeVisible();
    await expect(page.getByRole('link', { name: /thiên tai/i }).first()).toBeVisible();
  });

  await test.step('without a network that is said, and nothing is lost', async () => {
    await page.context().setOffline(true);
    await ask(page, 'phong chong thien tai');
    await expect(page.getByRole('main').getByRole('alert')).toBeVisible();
    await page.context().setOffline(false);
    await handOn(page.getByRole('main'))(/Thử lại/);
    await expect(page.getByText(/^Tìm thấy ở \d+ phiên họp/)).toBeVisible();
    await expect(page.getByRole('searchbox')).toHaveValue('phong chong thien tai');
  });
});

test('a closed item is found by whom it is for, and by nobody else', async ({ person }) => {
  const secretary = await person(SECRETARY, '/secretariat');
  await follow(secretary.page, 'Tìm kiếm');
  const minister = await person(MINISTER, '/search');
  const title = 'tổ chức bộ máy và nhân sự';
  for (const { page } of [secretary, minister]) await ask(page, title);
  await expect(
    secretary.page.getByRole('link', { name: /Nội dung họp.*tổ chức bộ máy và nhân sự/ }),
  ).toBeVisible();
  await expect(minister.page.getByRole('link', { name: /tổ chức bộ máy và nhân sự/ })).toHaveCount(
    0,
  );
  await expect(minister.page.getByText(/^(Tìm thấy|Không)/).first()).toBeVisible();
});

test('what was searched for is gone with the person', async ({ person }) => {
  const { page } = await person(MINISTER, '/search');
  await ask(page, 'phong chong thien tai');
  await expect(page.getByText(/^Tìm thấy ở/)).toBeVisible();
  await page
    .getByRole('button', { name: /Bộ trưởng Bộ Tài chính/ })
    .first()
    .click();
  await handOn(page)('Đăng xuất');
  await expect(page.getByText(/^Tìm thấy ở/)).toHaveCount(0);
  await page.context().request.post(new URL('/api/demonstration/sign-in', page.url()).href, {
    data: { personId: 'person-head-health' },
  });
  await page.goto(new URL('/search', page.url()).href);
  await expect(page.getByRole('searchbox')).toHaveValue('');
});
