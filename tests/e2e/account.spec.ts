import type { Browser, BrowserContext, Page } from '@playwright/test';
import { startServer, type TestServer } from '../support/server.ts';
import { expect, expectAccessible, test } from './fixtures.ts';
import { follow, handOn } from './hand.ts';

const LOGIN = 'thuky.vpcp';
const PASSWORD = 'một câu dễ nhớ cho thư ký';

/** As in production: no demonstration, no account. */
let server: TestServer;
test.beforeAll(async () => {
  server = await startServer({ environment: { ECABINET_DEMONSTRATION: 'off' } });
});
test.afterAll(() => server.stop());

test('from the first start to signing out everywhere', async ({ browser }) => {
  const administrator = await arrive(browser, server.running.setUpPath ?? '');
  await test.step('the first administrator names the body and enters', async () => {
    const { page } = administrator;
    await page.getByLabel('Tên cơ quan bằng tiếng Việt').fill('Chính phủ');
    await page.getByLabel('Tên cơ quan bằng tiếng Anh').fill('Government');
    await page.getByLabel('Tên đăng nhập').fill('quantri');
    await page.getByLabel('Mật khẩu', { exact: true }).fill('một câu khác cho quản trị');
    await handOn(page)('Tạo và đăng nhập');
    await expect(page.getByText('Chưa có phiên họp nào')).toBeVisible();
  });

  const personId = await enterSecretary(administrator.context);
  const link = () => passwordLink(administrator.context, personId);
  const { page, context } = await arrive(browser, await link());
  await test.step('the secretary chooses a password by the link that the administrator gave', async () => {
    await page.getByLabel('Mật khẩu mới').fill(PASSWORD);
    await handOn(page)('Đặt mật khẩu');
    await expect(page.getByText('Đã đặt mật khẩu')).toBeVisible();
    await follow(page, 'Đến trang đăng nhập');
  });

  await test.step('a missing and a wrong password are said plainly', async () => {
    await page.getByLabel('Tên đăng nhập').fill(LOGIN);
    await handOn(page)('Đăng nhập');
    await expect(page.getByText('Hãy nhập mật khẩu.')).toBeVisible();
    await page.getByLabel('Mật khẩu', { exact: true }).fill('không phải câu này');
    await handOn(page)('Đăng nhập');
    await expect(page.getByText('Tên đăng nhập hoặc mật khẩu không đúng.')).toBeVisible();
    await expect(page.getByLabel('Tên đăng nhập')).toHaveValue(LOGIN);
  });

  const other = await arrive(browser, '/secretariat');
  await test.step('the right one opens the way, on two devices', async () => {
    await signIn(page);
    await expect(page.getByText('Công việc thư ký')).toBeVisible();
    await signIn(other.page);
    await expect(other.page).toHaveURL(/\/secretariat$/);
    await expect(other.page.getByRole('heading', { name: 'Phiên họp', exact: true })).toBeVisible();
  });

  await test.step('the account lists both', async () => {
    await page.goto(`${server.url}/account`);
    await expect(page.getByText(/Chrome.* trên/)).toHaveCount(2);
    await expect(page.getByText('Thiết bị này', { exact: true })).toHaveCount(1);
  });

  let code = '';
  await test.step('a code on paper is made for the private notes', async () => {
    const codes = page.getByText(/^([A-Z2-9]{5}-){4}[A-Z2-9]{5}$/);
    await page.getByLabel('Mật khẩu đăng nhập').fill('không phải câu này');
    await handOn(page)('Tạo mã khôi phục');
    await expect(page.getByText('không mở được sổ ghi chú')).toBeVisible();
    await page.getByLabel('Mật khẩu đăng nhập').fill(PASSWORD);
    await handOn(page)('Tạo mã khôi phục');
    code = (await codes.textContent()) ?? '';
    await expectAccessible(page);
  });

  await test.step('signing out everywhere closes the other one within five seconds', async () => {
    await handOn(page)('Đăng xuất khỏi mọi thiết bị');
    await handOn(page.getByRole('dialog'))('Đăng xuất khỏi mọi thiết bị');
    const form = (each: Page) => each.getByRole('heading', { name: 'Đăng nhập' });
    await expect(form(other.page)).toBeVisible({ timeout: 5_000 });
    await expect(form(page)).toBeVisible();
  });

  await test.step('after a reset the code, and not the new password, opens the notes', async () => {
    const next = 'một câu mới sau khi quên';
    await page.goto(`${server.url}${await link()}`);
    await page.getByLabel('Mật khẩu mới').fill(next);
    await handOn(page)('Đặt mật khẩu');
    await follow(page, 'Đến trang đăng nhập');
    await signIn(page, next);
    await expect(page.getByText('Công việc thư ký')).toBeVisible();
    await page.goto(`${server.url}/account`);
    await page.getByLabel('Mật khẩu đăng nhập').fill(next);
    await handOn(page)('Tạo mã khôi phục');
    await expect(page.getByText('không mở được sổ ghi chú')).toBeVisible();
    await page.getByLabel('Mã khôi phục hoặc mật khẩu trước').fill(code.toLowerCase());
    await handOn(page)('Tạo mã khôi phục');
    const renewed = page.getByText(/^([A-Z2-9]{5}-){4}[A-Z2-9]{5}$/);
    await expect(renewed).toBeVisible();
    await expect(renewed).not.toHaveText(code);
  });

  for (const each of [administrator.context, context, other.context]) await each.close();
});

interface Visitor {
  readonly page: Page;
  readonly context: BrowserContext;
}

async function arrive(browser: Browser, path: string): Promise<Visitor> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${server.url}${path}`);
  return { page, context };
}

async function signIn(page: Page, password = PASSWORD): Promise<void> {
  await page.getByLabel('Tên đăng nhập').fill(LOGIN);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password);
  await handOn(page)('Đăng nhập');
}

/** What the administrator does by the interface for programs. */
async function peopleAddress({ request }: BrowserContext): Promise<string> {
  const me = await (await request.get(`${server.url}/api/me`)).json();
  return `${server.url}/api/bodies/${me.bodies[0].id}/people`;
}

async function enterSecretary(context: BrowserContext): Promise<string> {
  const name = { vi: 'Thư ký phiên họp', en: 'Session secretary' };
  const entered = await context.request.post(await peopleAddress(context), {
    data: { name, login: LOGIN, roles: ['secretary'] },
  });
  return (await entered.json()).id;
}

async function passwordLink(context: BrowserContext, personId: string): Promise<string> {
  const address = `${await peopleAddress(context)}/${personId}/password-link`;
  const link = await (await context.request.post(address)).json();
  return `/new-password#${link.token}`;
}
