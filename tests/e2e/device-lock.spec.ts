import type { Page } from '@playwright/test';
import { addPaper } from '../support/added-paper.ts';
import { participant, SECRETARY, SESSION } from '../support/participants.ts';
import { writtenPages } from '../support/pdfs/ordinary.ts';
import { authenticatorOf } from './authenticator.ts';
import { test as base, expect, expectAccessible } from './fixtures.ts';
import { handOn } from './hand.ts';
import { keptPapers, keptValues } from './kept-values.ts';

const OPEN = 'Mở khóa tài liệu trên máy này';
const NOTE = 'Một ghi chú sau khóa';
const NOT_KNOWN = /^Máy chưa xác nhận được bạn, hoặc bạn đã hủy/;
const PAGES = ['The first page of a paper behind a lock.', 'Its second page.'];

/** Under its name: credentials belong to one, and not to a number. */
const test = base.extend({
  server: async ({ server }, use) =>
    use({ ...server, url: server.url.replace('127.0.0.1', 'localhost') }),
});

// The application is kept on the device here, and the papers.
test.use({ serviceWorkers: 'allow', environment: { ECABINET_OFFLINE_DAYS: '14' } });

const allHere = (page: Page) => page.getByText(/^Cả \d+ tài liệu đã có trên máy/);
const gate = (page: Page) => page.getByRole('dialog', { name: 'Tài liệu trên máy này đang khóa' });
const words = (page: Page) => page.locator('[data-page-number="1"] [data-text-layer] span').first();

async function ready(page: Page): Promise<void> {
  await expect(allHere(page)).toBeVisible({ timeout: 40_000 });
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(async () => ((await navigator.locks.query()).held ?? []).length === 0);
}

async function turnOn(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/account`);
  await handOn(page)('Bật khóa');
  await expect(page.getByText('Đang bật')).toBeVisible();
}

const databases = (page: Page) =>
  page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name ?? ''));

test('behind the lock of the device papers, notes and drafts open for their person alone', async ({
  server,
  person,
}) => {
  test.setTimeout(180_000);
  const paper = await addPaper(server, 'Tài liệu sau khóa', (path) => writtenPages(path, PAGES));
  const address = `${server.url}/meetings/${SESSION}?item=${paper.itemId}&sheet=${paper.paperId}`;
  const { page, context } = await person('person-head-finance', '/');
  const authenticator = await authenticatorOf(page);
  await ready(page);

  await test.step('a note is written, and the lock turned on: what opened the device until then is gone', async () => {
    await page.goto(address);
    await expect(words(page)).toHaveText(/first page/);
    await handOn(page)('Ghi chú');
    await words(page).dblclick();
    await handOn(page.getByRole('toolbar', { name: 'Công cụ ghi chú' }))('Ghi chú');
    await page.getByLabel('Nội dung ghi chú').fill(NOTE);
    await handOn(page.getByRole('dialog'))('Lưu');
    await page.goto(`${server.url}/account`);
    await authenticator.cancels(true);
    await handOn(page)('Bật khóa');
    await expect(page.getByText(NOT_KNOWN)).toBeVisible();
    expect(await databases(page)).toContain('e-cabinet-device-opener');
    await authenticator.cancels(false);
    await handOn(page)('Bật khóa');
    await expect(page.getByText('Đang bật')).toBeVisible();
    expect(await databases(page)).not.toContain('e-cabinet-device-opener');
    expect(await keptValues(page)).toBeNull();
    await expectAccessible(page);
  });

  await test.step('without a network nothing opens, and a person who is not known loses nothing', async () => {
    const papers = await keptPapers(page);
    await context.setOffline(true);
    await page.goto(address);
    await expect(gate(page)).toBeVisible();
    await authenticator.cancels(true);
    await expect(words(page)).toHaveCount(0);
    await handOn(gate(page))(OPEN);
    await expect(gate(page).getByText(NOT_KNOWN)).toBeVisible();
    await expectAccessible(page);
    await handOn(gate(page))('Để sau');
    await expect(gate(page)).toBeHidden();
    await handOn(page)(OPEN);
    await expect(gate(page)).toBeVisible();
    expect(await keptPapers(page)).toBe(papers);
  });

  await test.step('one tap opens the paper within a second, and the note with it', async () => {
    await authenticator.cancels(false);
    await handOn(gate(page))(OPEN);
    await expect(words(page)).toHaveText(/first page/, { timeout: 3_000 });
    await handOn(page)('Ghi chú');
    await handOn(page)(/^Danh sách/);
    await expect(page.getByText(NOTE)).toBeVisible();
    await handOn(page)('Không phản đối');
    await expect(page.getByText(/^Đã lưu trên máy/)).toBeVisible();
  });

  await test.step('with a network it may wait: papers come from the server, notes say why they do not', async () => {
    await context.setOffline(false);
    await expect(page.getByText(/^Đã ghi nhận/)).toBeVisible();
    await page.goto(address);
    await expect(gate(page)).toBeVisible();
    await handOn(gate(page))('Để sau');
    await expect(words(page)).toHaveText(/first page/);
    await handOn(page)('Ghi chú');
    await expect(page.getByText('Ghi chú trên máy này đang khóa cùng tài liệu.')).toBeVisible();
    await handOn(page)('Mở khóa');
    await handOn(gate(page))(OPEN);
    await handOn(page)(/^Danh sách/);
    await expect(page.getByText(NOTE)).toBeVisible();
  });

  await test.step('turned off for a person who is known, it opens by itself again', async () => {
    await page.goto(`${server.url}/account`);
    await handOn(gate(page))(OPEN);
    await authenticator.cancels(true);
    await handOn(page)('Tắt khóa');
    await expect(page.getByText(NOT_KNOWN)).toBeVisible();
    await authenticator.cancels(false);
    await handOn(page)('Tắt khóa');
    await expect(page.getByRole('button', { name: 'Bật khóa' })).toBeVisible();
    await context.setOffline(true);
    await page.goto(address);
    await expect(words(page)).toHaveText(/first page/);
    await expect(gate(page)).toBeHidden();
  });
});

test('what is behind the lock goes without being opened: a recalled paper, after too many days, with the sign-in', async ({
  server,
  person,
}) => {
  test.setTimeout(180_000);
  const paper = await addPaper(server, 'Tài liệu sẽ rút', (path) => writtenPages(path, PAGES));
  const { page, context } = await person('person-head-health', '/');
  await authenticatorOf(page);
  await ready(page);
  const before = (await keptPapers(page)) ?? 0;
  expect(before).toBeGreaterThan(1);
  await turnOn(page, server.url);

  await test.step('a paper that was recalled while the tablet was away', async () => {
    await context.setOffline(true);
    const secretary = await participant(server, SECRETARY);
    const scope = { kind: 'paper', paperId: paper.paperId } as const;
    await secretary.does({ type: 'recall-papers', scope, reason: 'Nhầm bản' });
    secretary.leave();
    await context.setOffline(false);
    await page.goto(server.url);
    await expect(gate(page)).toBeVisible();
    await expect.poll(() => keptPapers(page), { timeout: 40_000 }).toBe(before - 1);
  });

  await test.step('after more days without contact than are allowed', async () => {
    await context.setOffline(true);
    await page.clock.setSystemTime(Date.now() + 15 * 86_400_000);
    await page.goto(server.url);
    await expect(page.getByText('Không kết nối được')).toBeVisible();
    await expect(gate(page)).toBeHidden();
    expect(await keptPapers(page)).toBeNull();
  });

  await test.step('with a sign-in that is ended elsewhere, while it is locked', async () => {
    await page.clock.setSystemTime(Date.now());
    await context.setOffline(false);
    await page.goto(server.url);
    await expect.poll(() => keptPapers(page), { timeout: 40_000 }).toBe(before - 1);
    await turnOn(page, server.url);
    await page.reload();
    await expect(gate(page)).toBeVisible();
    await context.request.post(`${server.url}/api/sign-out`);
    await expect(page).toHaveURL(/sign-in/, { timeout: 5_000 });
    await expect.poll(() => keptPapers(page)).toBeNull();
  });
});

test('signing out of a locked device leaves nothing on it', async ({ server, person }) => {
  const { page } = await person('person-head-justice', '/');
  await authenticatorOf(page);
  await ready(page);
  await turnOn(page, server.url);
  await page.reload();
  await handOn(gate(page))('Để sau');
  await handOn(page)('Đăng xuất khỏi mọi thiết bị');
  await handOn(page.getByRole('dialog'))('Đăng xuất khỏi mọi thiết bị');
  await expect(page).toHaveURL(/sign-in/);
  await expect.poll(() => databases(page)).toEqual([]);
  expect(await page.evaluate(() => localStorage.getItem('e-cabinet.keeps'))).toBeNull();
});

test('where the device makes no key the lock is not turned on, and says why', async ({
  server,
  person,
}) => {
  const { page } = await person('person-head-finance', '/account');
  await expect(page.getByText(/^Máy này chưa có khuôn mặt, vân tay hoặc mã PIN/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Bật khóa' })).toHaveCount(0);
  const authenticator = await authenticatorOf(page, { hasPrf: false });
  await page.goto(`${server.url}/account`);
  await handOn(page)('Bật khóa');
  await expect(page.getByText(/không tạo được chìa cho tài liệu/)).toBeVisible();
  await page.reload();
  await expect(gate(page)).toBeHidden();
  expect(await authenticator.credentials()).toBeLessThanOrEqual(1);
});

base(
  'under a number instead of a name there is no lock, and the page says so',
  async ({ person }) => {
    const { page } = await person('person-head-finance', '/account');
    await authenticatorOf(page);
    await page.reload();
    await expect(page.getByText(/đang mở bằng địa chỉ số \(IP\)/)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Bật khóa' })).toHaveCount(0);
  },
);
