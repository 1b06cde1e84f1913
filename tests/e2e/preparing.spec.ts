import { readFile } from 'node:fs/promises';
import { itemsInOrder } from '@e-cabinet/domain';
import type { Locator, Page } from '@playwright/test';
import { participant, SECRETARY } from '../support/participants.ts';
import { ofSize } from '../support/pdfs/large.ts';
import { textDocument } from '../support/pdfs/ordinary.ts';
import type { TestServer } from '../support/server.ts';
import { expect, test } from './fixtures.ts';
import { follow, handOn } from './hand.ts';

const DESK = { width: 1440, height: 900 };
const TITLE = 'Phiên họp Chính phủ chuyên đề về xây dựng pháp luật';
const SUBJECTS = [
  'Dự án Luật Công nghiệp công nghệ số',
  'Dự án Luật Dữ liệu',
  'Dự án Luật Nhà giáo',
  'Dự án Luật Việc làm (sửa đổi)',
  'Dự án Luật Hóa chất (sửa đổi)',
  'Dự án Luật Năng lượng nguyên tử (sửa đổi)',
  'Dự án Luật Đường sắt (sửa đổi)',
  'Dự án Luật Điện ảnh (sửa đổi)',
  'Dự án Luật Thanh tra (sửa đổi)',
  'Dự án Luật Quản lý thuế (sửa đổi)',
  'Dự án Luật Đầu tư công (sửa đổi)',
  'Dự án Luật Bảo hiểm y tế (sửa đổi)',
  'Dự án Luật Phòng bệnh',
  'Dự án Luật Dân số',
  'Chương trình xây dựng luật, pháp lệnh năm sau',
];
const BRIEF = {
  summary: 'Quy định về tuyển dụng, sử dụng, đào tạo và đãi ngộ nhà giáo.',
  disputed: 'Cơ quan có thẩm quyền tuyển dụng nhà giáo.',
  decision: 'Thông qua dự án Luật để trình Quốc hội.',
};
const PASTED = SUBJECTS.map((subject, index) => `${index + 1}. ${subject} (Bộ Tư pháp trình)`);

test('a session is prepared, published, received and read', async ({ person, server }) => {
  const { page } = await person(SECRETARY, '/secretariat', { viewport: DESK });
  const presses = handOn(page);

  await test.step('a new session from its name and place', async () => {
    await follow(page, 'Tạo phiên họp');
    await page.getByLabel('Tên phiên họp').fill(TITLE);
    await page.getByLabel('Địa điểm').fill('Phòng họp tầng 2');
    await presses('Tạo phiên họp');
    await expect(page.getByText('Chương trình chưa có nội dung')).toBeVisible();
  });

  await test.step('fifteen lines that are pasted are fifteen items', async () => {
    await presses('Dán danh sách');
    await page.getByLabel('Dán danh sách vào đây').fill(PASTED.join('\n'));
    await presses('Thêm 15 nội dung');
    await expect(lines(page)).toHaveCount(15);
    await expect(lines(page).nth(14)).toContainText('Chương trình xây dựng luật');
  });

  await test.step('an item is moved by the keyboard, and keeps the hand', async () => {
    const handle = page.getByRole('button', { name: 'Di chuyển: Dự án Luật Nhà giáo' });
    await handle.focus();
    await page.keyboard.press('Alt+ArrowUp');
    await expect(lines(page).nth(1)).toContainText('Luật Nhà giáo');
    await page.keyboard.press('Alt+ArrowUp');
    await expect(lines(page).nth(0)).toContainText('Luật Nhà giáo');
    await expect(handle).toBeFocused();
  });

  await test.step('all members in one act, a chair, and a guest for one item', async () => {
    await follow(page, /^Thành phần/);
    await presses('Thêm cả 27 thành viên');
    await presses('Chọn làm chủ trì');
    await page.getByLabel('Tham dự với tư cách').selectOption('Khách mời');
    await page.getByRole('combobox', { name: 'Chỉ dự các nội dung' }).click();
    await page.getByRole('option', { name: /Luật Dữ liệu/ }).click();
    await page.keyboard.press('Escape');
    await page.getByLabel('Tìm người hoặc đơn vị').fill('cuc truong');
    await presses(/^Thêm Cục trưởng/);
    await expect(page.getByText('Chỉ dự nội dung 3')).toBeVisible();
  });

  await test.step('papers that are dropped find their items by number and by name', async () => {
    await follow(page, /^Tài liệu/);
    const names = [
      '01_Tờ trình dự án Luật Nhà giáo.pdf',
      '04_Dự thảo Luật Việc làm.pdf',
      'Báo cáo thẩm định Dự án Luật Dân số.pdf',
    ];
    const files = await Promise.all(names.map((name) => paper(name)));
    await slowUploads(page);
    await dropOn(page.getByText('Thả tệp PDF vào đây'), files);
    await expect(page.getByRole('progressbar', { name: /Đang tải lên/ }).first()).toBeVisible();
    const tray = page.getByRole('region', { name: 'Tệp đang nhận' });
    // Each is checked by a process of its own, one after another.
    await expect(tray.getByText('3 trên 3 tệp đã sẵn sàng')).toBeVisible({ timeout: 60_000 });
    await presses('Thêm 3 tài liệu vào phiên họp');
    await expect(tray).toHaveCount(0);
  });

  await test.step('a paper is replaced by a new version', async () => {
    const chooser = page.waitForEvent('filechooser');
    await presses('Thay bằng phiên bản mới: Tờ trình dự án Luật Nhà giáo');
    await (await chooser).setFiles(await threePages('Tờ trình (sửa lần cuối).pdf'));
    await presses('Thêm 1 tài liệu vào phiên họp');
    await expect(page.getByText('Phiên bản 2')).toBeVisible();
    await expect(page.getByText('3 trang')).toBeVisible();
  });

  await test.step('it is not published without its briefs: the secretary hears what is missing of which item', async () => {
    await follow(page, /^Phát hành/);
    await expect(page.getByText(/^Nội dung 1, 2, .*, 15 chưa có phần tóm tắt/)).toBeVisible();
    await expect(
      page.getByText('Nội dung “Dự án Luật Nhà giáo” chưa có phần tóm tắt.'),
    ).toBeVisible();
    await page
      .getByRole('listitem')
      .filter({ hasText: 'chưa có phần tóm tắt' })
      .getByRole('link')
      .click();
    await page.getByLabel('Tóm tắt', { exact: true }).fill(BRIEF.summary);
    await page.getByLabel('Vấn đề còn ý kiến khác nhau').fill(BRIEF.disputed);
    await presses('Lưu tóm tắt');
    await follow(page, /^Phát hành/);
    await expect(
      page.getByText('Nội dung “Dự án Luật Nhà giáo” chưa ghi nội dung đề nghị quyết định.'),
    ).toBeVisible();
    await expect(page.getByRole('button', { name: /^Phát hành tới/ })).toBeDisabled();
  });

  await test.step('the last field is written, and those of the other items', async () => {
    await page
      .getByRole('listitem')
      .filter({ hasText: 'Nội dung 1 chưa ghi nội dung đề nghị quyết định' })
      .getByRole('link')
      .click();
    await page.getByLabel('Nội dung đề nghị quyết định').fill(BRIEF.decision);
    await presses('Lưu tóm tắt');
    await expect(page.getByRole('button', { name: /Luật Nhà giáo\s*Đã đủ/ })).toBeVisible();
    await briefTheOthers(server, page);
  });

  await test.step('it is published, with what is still missing said before', async () => {
    await follow(page, /^Phát hành/);
    await expect(page.getByText(/Chưa có tài liệu cho nội dung 2, 3, 5/)).toBeVisible();
    await presses(/^Phát hành tới \d+ nơi nhận/);
    await handOn(page.getByRole('dialog'))('Phát hành');
    await expect(page.getByText('Đã phát hành lúc')).toBeVisible();
  });

  const { page: tablet } = await person('person-head-justice', '/');
  const receipt = page.getByRole('row', { name: /Bộ trưởng Bộ Tư pháp/ });
  await test.step('a minister finds it at home, acknowledges it and reads; the secretary sees each', async () => {
    await follow(tablet, new RegExp(TITLE));
    await expect(receipt.getByRole('cell').nth(0)).toHaveText(/\d\d:\d\d/);
    await expect(receipt.getByRole('cell').nth(2)).toContainText('0/3 tài liệu');
    await handOn(tablet)('Xác nhận đã nhận giấy mời');
    await expect(receipt.getByRole('cell').nth(3)).toHaveText(/\d\d:\d\d/);
    await handOn(tablet)(/Dự án Luật Nhà giáo/);
    for (const text of Object.values(BRIEF)) await expect(tablet.getByText(text)).toBeVisible();
    const pages = tablet.getByRole('toolbar').getByText('trên 3');
    await expect(pages).toHaveCount(0);
    await expect(receipt.getByRole('cell').nth(2)).toContainText('0/3 tài liệu');
    await tablet.getByRole('tab', { name: /Tờ trình dự án Luật Nhà giáo/ }).click();
    await expect(pages).toBeVisible();
    await expect(tablet.getByText(/A paper/).first()).toBeVisible();
    await expect(receipt.getByRole('cell').nth(2)).toContainText('1/3 tài liệu');
  });
});

/** By the same commands as the form's. */
async function briefTheOthers(server: TestServer, page: Page): Promise<void> {
  const [, meetingId = ''] = /meetings\/([^/]+)\//.exec(page.url()) ?? [];
  const secretary = await participant(server, SECRETARY, { meetingId });
  const others = itemsInOrder(secretary.meeting().agenda).slice(1);
  for (const { id: itemId } of others)
    await secretary.does({ type: 'write-brief', itemId, brief: BRIEF });
  secretary.leave();
}

const lines = (page: Page): Locator =>
  page.getByRole('list', { name: 'Chương trình phiên họp' }).getByRole('listitem');

interface NamedFile {
  readonly name: string;
  readonly base64: string;
}

async function threePages(name: string): Promise<string> {
  const at = test.info().outputPath(name);
  await textDocument(at, 3);
  return at;
}

/** A PDF as it would lie on the secretary's disk. */
async function paper(name: string): Promise<NamedFile> {
  const at = test.info().outputPath(name);
  await ofSize(at, 1_200_000);
  return { name, base64: (await readFile(at)).toString('base64') };
}

/** Drops files as a hand does that has dragged them over the place. */
async function dropOn(place: Locator, files: readonly NamedFile[]): Promise<void> {
  const data = await place.page().evaluateHandle((dropped) => {
    const transfer = new DataTransfer();
    for (const { name, base64 } of dropped) {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      transfer.items.add(new File([bytes], name, { type: 'application/pdf' }));
    }
    return transfer;
  }, files);
  for (const type of ['dragenter', 'dragover', 'drop'])
    await place.dispatchEvent(type, { dataTransfer: data });
}

/** A line on which sending takes long enough to be seen. */
async function slowUploads(page: Page): Promise<void> {
  const line = await page.context().newCDPSession(page);
  await line.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 0,
    downloadThroughput: -1,
    uploadThroughput: 1_000_000,
  });
}
