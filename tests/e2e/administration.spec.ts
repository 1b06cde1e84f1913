import type { Browser, BrowserContext, Page } from '@playwright/test';
import { startServer, type TestServer } from '../support/server.ts';
import {
  addPerson,
  addUnit,
  choosePassword,
  nameUnit,
  PASSWORD,
  signIn,
} from './administration-hand.ts';
import { expect, test } from './fixtures.ts';
import { follow, handOn } from './hand.ts';

const DESK = { width: 1440, height: 900 };
const MINISTER = 'Bộ trưởng Bộ Tài chính';

/** The second administrator comes to what the first has set up. */
test.describe.configure({ mode: 'serial' });

/** As in production: no demonstration, no account. */
let server: TestServer;
test.beforeAll(async () => {
  server = await startServer({ environment: { ECABINET_DEMONSTRATION: 'off' } });
});
test.afterAll(() => server.stop());

test('from an empty installation to a minister who can be invited', async ({ browser }) => {
  const administrator = await arrive(browser, server.running.setUpPath ?? '');
  const { page } = administrator;
  const presses = handOn(page);

  await test.step('the first administrator is led to the units', async () => {
    await page.getByLabel('Tên cơ quan bằng tiếng Việt').fill('Chính phủ');
    await page.getByLabel('Tên cơ quan bằng tiếng Anh').fill('Government');
    await page.getByLabel('Tên đăng nhập').fill('quantri');
    await page.getByLabel('Mật khẩu', { exact: true }).fill(PASSWORD);
    await presses('Tạo và đăng nhập');
    await follow(page, 'Khai báo đơn vị và người dùng');
    await expect(page.getByText('Mới chỉ có tài khoản quản trị')).toBeVisible();
    await follow(page, 'Khai báo đơn vị');
  });

  await test.step('units, one below another; the one above cannot go', async () => {
    await addUnit(page, 'Bộ Tài chính');
    await presses('Thêm đơn vị trực thuộc Bộ Tài chính');
    await expect(page.getByLabel('Trực thuộc', { exact: true })).not.toHaveValue('');
    await nameUnit(page, 'Cục Thuế');
    await addUnit(page, 'Văn phòng Chính phủ');
    await presses('Xóa Bộ Tài chính');
    await handOn(page.getByRole('dialog'))('Xóa đơn vị');
    await expect(page.getByText(/còn người hoặc đơn vị trực thuộc/)).toBeVisible();
    await presses('Không, quay lại');
    await expect(page.getByRole('listitem')).toHaveCount(3);
  });

  const secretaryLink = await test.step('a secretary with an account', async () => {
    await follow(page, 'Người dùng');
    await follow(page, 'Thêm người dùng');
    await page.getByLabel('Chức danh hiển thị bằng tiếng Việt').fill('Thư ký phiên họp Chính phủ');
    await page.getByRole('checkbox', { name: 'Thư ký phiên họp' }).check();
    await page.getByLabel('Tên đăng nhập').fill('thuky.vpcp');
    return addPerson(page);
  });

  const ministerLink =
    await test.step('a login that is taken is said at its field, and nothing typed is lost', async () => {
      await presses('Thêm người khác');
      await page.getByLabel('Chức danh hiển thị bằng tiếng Việt').fill(MINISTER);
      await presses('Thêm chức vụ');
      await page.getByLabel('Đơn vị', { exact: true }).selectOption('Bộ Tài chính');
      await page.getByLabel('Chức vụ', { exact: true }).fill('Bộ trưởng');
      await page.getByLabel('Từ ngày').fill('01/03/2026');
      await page.getByRole('checkbox', { name: 'Thành viên' }).check();
      await page.getByLabel('Tên đăng nhập').fill('THUKY.vpcp');
      await presses('Thêm');
      await expect(page.getByText('Tên đăng nhập này đã có người dùng.')).toBeVisible();
      await expect(page.getByLabel('Chức danh hiển thị bằng tiếng Việt')).toHaveValue(MINISTER);
      await expect(page.getByLabel('Chức vụ', { exact: true })).toHaveValue('Bộ trưởng');
      await expect(page.getByLabel('Từ ngày')).toHaveValue('01/03/2026');
      await page.getByLabel('Tên đăng nhập').fill('bt.btc');
      return addPerson(page);
    });

  await test.step('the link is copied, and is not shown a second time', async () => {
    await presses('Sao chép đường dẫn');
    await expect(page.getByText('Đã sao chép.')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(ministerLink);
    await page.reload();
    await expect(page.getByLabel('Chức danh hiển thị bằng tiếng Việt')).toHaveValue('');
    await expect(page.getByLabel('Đường dẫn đặt mật khẩu')).toHaveCount(0);
  });

  const minister = await arrive(browser, new URL(ministerLink));
  await test.step('the minister chooses a password and signs in', async () => {
    await choosePassword(minister.page);
    await signIn(minister.page, 'bt.btc');
    await expect(minister.page.getByText('Chưa có phiên họp nào')).toBeVisible();
    await expect(minister.page.getByText('Quản trị hệ thống')).toHaveCount(0);
    await minister.page.goto(`${server.url}/administration`);
    await expect(minister.page.getByText('Trang này dành cho quản trị hệ thống')).toBeVisible();
  });

  const secretary = await arrive(browser, new URL(secretaryLink));
  await test.step('the secretary creates a session and finds the minister in the directory', async () => {
    const at = secretary.page;
    await choosePassword(at);
    await signIn(at, 'thuky.vpcp');
    await follow(at, /Công việc thư ký/);
    await follow(at, 'Tạo phiên họp');
    await at.getByLabel('Tên phiên họp').fill('Phiên họp Chính phủ thường kỳ');
    await handOn(at)('Tạo phiên họp');
    await follow(at, /^Thành phần/);
    await at.getByLabel('Tìm người hoặc đơn vị').fill('bo truong');
    await handOn(at)(`Thêm ${MINISTER}`);
    await expect(at.getByRole('button', { name: `Thay đổi: ${MINISTER}` })).toBeVisible();
  });

  await test.step('the last administrator cannot give the role away', async () => {
    await page.goto(`${server.url}/administration`);
    await follow(page, 'Quản trị hệ thống');
    const role = page.getByRole('checkbox', { name: 'Quản trị hệ thống' });
    await role.uncheck();
    await presses('Lưu thay đổi');
    await expect(page.getByText(/còn ít nhất một quản trị hệ thống/)).toBeVisible();
    await expect(role).not.toBeChecked();
    await presses('Khóa tài khoản');
    await handOn(page.getByRole('dialog'))('Khóa tài khoản');
    await expect(page.getByText(/còn ít nhất một quản trị/)).toHaveCount(2);
  });

  await test.step('whoever is locked out is signed out, and the log tells of the attempt', async () => {
    await follow(page, '← Danh sách người dùng');
    await page.getByLabel('Tìm theo chức vụ, đơn vị, tên đăng nhập').fill('tai chinh');
    await expect(page.getByRole('listitem')).toHaveCount(1);
    await follow(page, MINISTER);
    await presses('Khóa tài khoản');
    await handOn(page.getByRole('dialog'))('Khóa tài khoản');
    await expect(page.getByText('Đã khóa', { exact: true })).toBeVisible();
    await minister.page.goto(`${server.url}/`);
    await signIn(minister.page, 'bt.btc');
    await expect(minister.page.getByRole('alert')).toBeVisible();
    await follow(page, '← Danh sách người dùng');
    await follow(page, 'Nhật ký đăng nhập');
    await handOn(page)(/^Không thành công/);
    await expect(page.getByRole('listitem').filter({ hasText: MINISTER })).toContainText(
      'Tài khoản đã khóa',
    );
  });

  for (const each of [administrator, minister, secretary]) await each.context.close();
});

test('what a second administrator does shows up and disturbs nobody who is typing', async ({
  browser,
}) => {
  const { page, context } = await arrive(browser, '/sign-in');
  await signIn(page, 'quantri');
  await expect(page.getByText('Chưa có phiên họp nào')).toBeVisible();
  await page.goto(`${server.url}/administration`);
  await follow(page, 'Thư ký phiên họp Chính phủ');
  const inVietnamese = page.getByLabel('Chức danh hiển thị bằng tiếng Việt');
  const inEnglish = page.getByLabel('Bằng tiếng Anh', { exact: true });

  await test.step('a field nobody types in follows, one that is typed in stays', async () => {
    await inEnglish.click();
    await inEnglish.fill('Session secretary');
    await renameByAnother(context, { vi: 'Thư ký thứ nhất', en: 'Thư ký phiên họp Chính phủ' });
    await expect(page.getByRole('heading', { name: 'Thư ký thứ nhất' })).toBeVisible(A_LOOK);
    await expect(inVietnamese).toHaveValue('Thư ký thứ nhất');
    await expect(inEnglish).toHaveValue('Session secretary');
    await expect(inEnglish).toBeFocused();
  });

  await test.step('two texts for one field: the choice is asked, and then saved', async () => {
    await renameByAnother(context, { vi: 'Thư ký thứ nhất', en: 'First secretary' });
    await expect(page.getByText('First secretary')).toBeVisible(A_LOOK);
    await expect(inEnglish).toHaveValue('Session secretary');
    await handOn(page)('Giữ bản của tôi');
    await handOn(page)('Lưu thay đổi');
    await expect(page.getByText('Đã lưu.')).toBeVisible();
    await page.reload();
    await expect(inEnglish).toHaveValue('Session secretary');
    await expect(inVietnamese).toHaveValue('Thư ký thứ nhất');
  });
  await context.close();
});

test('units are moved and removed, a mandate ends, a body is added below', async ({ browser }) => {
  const { page, context } = await arrive(browser, '/sign-in');
  const presses = handOn(page);
  await signIn(page, 'quantri');
  await expect(page.getByText('Chưa có phiên họp nào')).toBeVisible();
  await page.goto(`${server.url}/administration/units`);

  await test.step('a unit is renamed and stands directly below the body', async () => {
    await presses('Sửa Cục Thuế');
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('option', { name: 'Cục Thuế' })).toHaveCount(0);
    await dialog.getByLabel('Tên đơn vị bằng tiếng Việt').click();
    await dialog.getByLabel('Tên đơn vị bằng tiếng Việt').fill('Tổng cục Thuế');
    await dialog.getByLabel('Trực thuộc').selectOption('Trực thuộc cơ quan');
    await handOn(dialog)('Lưu thay đổi');
    await expect(dialog).toHaveCount(0);
    await expect(page.getByRole('listitem').last()).toContainText('Văn phòng Chính phủ');
    await expect(page.locator('li[data-depth="0"]')).toHaveCount(3);
  });

  await test.step('one that nobody needs goes', async () => {
    await presses('Xóa Tổng cục Thuế');
    await handOn(page.getByRole('dialog'))('Xóa đơn vị');
    await expect(page.getByRole('listitem')).toHaveCount(2);
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  await test.step('a mandate that ended before it began is not sent; one that ended leaves the unit', async () => {
    await follow(page, 'Người dùng');
    await follow(page, MINISTER);
    await page.getByLabel('Đến hết ngày').fill('28/02/2026');
    await presses('Lưu thay đổi');
    await expect(page.getByText('Ngày kết thúc phải sau ngày bắt đầu.')).toBeVisible();
    await page.getByLabel('Đến hết ngày').fill('31/03/2026');
    await presses('Lưu thay đổi');
    await expect(page.getByText('Đã lưu.')).toBeVisible();
    await expect(page.getByText('Đã thôi giữ chức vụ')).toBeVisible();
    await follow(page, '← Danh sách người dùng');
    await page.getByLabel('Lọc theo đơn vị').selectOption('Bộ Tài chính');
    await expect(page.getByText('Không có người dùng nào khớp')).toBeVisible();
    await presses('Xem tất cả');
    await expect(page.getByRole('listitem')).toHaveCount(3);
  });

  await test.step('a body below has people of its own', async () => {
    await follow(page, 'Cơ quan');
    await presses('Thêm cơ quan cấp dưới');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Tên cơ quan bằng tiếng Việt').fill('UBND tỉnh Nghệ An');
    await handOn(dialog)('Thêm');
    await follow(page, 'UBND tỉnh Nghệ An');
    await expect(page.getByRole('heading', { name: 'UBND tỉnh Nghệ An' })).toBeVisible();
    await expect(page.getByText('Mới chỉ có tài khoản quản trị')).toBeVisible();
    await follow(page, 'Quản trị hệ thống');
    await expect(page.getByText(/do cơ quan khác quản lý/)).toBeVisible();
    await follow(page, '← Danh sách người dùng');
    await page.getByLabel('Cơ quan đang quản trị').selectOption('Chính phủ');
    await expect(page.getByText('3 người dùng')).toBeVisible();
  });
  await context.close();
});

/** Lists look again by themselves every fifteen seconds. */
const A_LOOK = { timeout: 30_000 };

async function renameByAnother(
  { request }: BrowserContext,
  name: { readonly vi: string; readonly en: string },
): Promise<void> {
  const me = await (await request.get(`${server.url}/api/me`)).json();
  const path = `${server.url}/api/bodies/${me.bodies[0].id}/people`;
  const { people } = await (await request.get(path)).json();
  const secretary = people.find((each: { login: string }) => each.login === 'thuky.vpcp');
  const answer = await request.patch(`${path}/${secretary.id}`, { data: { name } });
  expect(answer.ok()).toBe(true);
}

interface Visitor {
  readonly page: Page;
  readonly context: BrowserContext;
}

async function arrive(browser: Browser, to: string | URL): Promise<Visitor> {
  const context = await browser.newContext({
    viewport: DESK,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.goto(new URL(to, server.url).href);
  return { page, context };
}
