import type { Locator, Page } from '@playwright/test';
import { meetingOf } from '../support/opinion-ballot.ts';
import { participant, SECRETARY } from '../support/participants.ts';
import { expect, expectAccessible, test } from './fixtures.ts';
import { follow, handOn } from './hand.ts';

const DESK = { width: 1440, height: 900 };
const LEADER = 'person-secretary-2';
const [FIRST, SECOND, THIRD] = ['Dự án Luật Nhà giáo', 'Đề án kinh tế số', 'Giá điện năm tới'];

async function addItems(page: Page, titles: readonly string[]): Promise<void> {
  await follow(page, /^Chương trình/);
  await handOn(page)('Dán danh sách');
  await page.getByLabel('Dán danh sách vào đây').fill(titles.join('\n'));
  await handOn(page)(`Thêm ${titles.length} nội dung`);
}

const approval = (page: Page) => page.getByRole('region', { name: 'Trình duyệt chương trình' });
const version = (page: Page, label: string): Locator =>
  approval(page)
    .getByRole('listitem')
    .filter({ has: page.getByText(`Bản ${label}`, { exact: true }) });

test('a programme is reviewed, submitted, refused, submitted again, approved, and goes out only so', async ({
  person,
  server,
}) => {
  const office = await participant(server, SECRETARY);
  const meetingId = await meetingOf(office, 'ordinary', { programmeApproval: true });
  office.leave();
  const address = `/meetings/${meetingId}/prepare`;
  const { page: secretary } = await person(SECRETARY, `${address}/agenda`, { viewport: DESK });
  const { page: leader } = await person(LEADER, `${address}/receipts`, { viewport: DESK });

  await test.step('an item is found ready, another one not, with what it lacks', async () => {
    await addItems(secretary, [FIRST, SECOND]);
    await follow(secretary, /^Tóm tắt, góp ý/);
    const review = secretary.getByRole('region', { name: 'Kết quả rà soát' });
    await expect(review).toContainText('Chưa rà soát');
    await handOn(review)('Ghi nhận đạt');
    await expect(review.getByText('Đạt', { exact: true })).toBeVisible();
    await handOn(secretary)(new RegExp(SECOND));
    await handOn(review)('Ghi nhận chưa đạt');
    const dialog = secretary.getByRole('dialog');
    await dialog.getByLabel('Còn thiếu hoặc cần sửa').fill('Thiếu phụ lục số liệu');
    await handOn(dialog)('Ghi nhận chưa đạt');
    await expect(review).toContainText('Thiếu phụ lục số liệu');
    await expectAccessible(secretary);
  });

  await test.step('it cannot go out; version A goes to the other secretary, who reads what was not ready', async () => {
    await follow(secretary, /^Phát hành/);
    await expect(secretary.getByText('Chương trình hiện tại chưa được phê duyệt.')).toBeVisible();
    await handOn(approval(secretary))('Trình bản A');
    await handOn(secretary.getByRole('dialog'))('Trình phê duyệt');
    await expect(version(secretary, 'A')).toContainText('Chờ phê duyệt');
    await expect(version(leader, 'A')).toContainText('1 nội dung chưa rà soát đạt khi trình:');
    await expect(version(leader, 'A')).toContainText(SECOND);
    await expect(version(secretary, 'A').getByRole('button', { name: /^Phê duyệt/ })).toHaveCount(
      0,
    );
    await expectAccessible(leader);
  });

  await test.step('it is refused with a reason; the next version tells what changed', async () => {
    await handOn(version(leader, 'A'))('Từ chối');
    const dialog = leader.getByRole('dialog');
    await dialog.getByRole('textbox').fill('Bổ sung nội dung về giá điện');
    await handOn(dialog)('Từ chối');
    await expect(version(secretary, 'A')).toContainText(
      'Lý do từ chối: Bổ sung nội dung về giá điện',
    );
    await addItems(secretary, [THIRD]);
    await follow(secretary, /^Phát hành/);
    await handOn(approval(secretary))('Trình bản B');
    await handOn(secretary.getByRole('dialog'))('Trình phê duyệt');
    await handOn(version(leader, 'B'))('Thay đổi so với bản A');
    await expect(leader.getByRole('list', { name: 'Các thay đổi' })).toHaveText(`Thêm: ${THIRD}`);
  });

  await test.step('approved it may go out, and no longer once something was changed', async () => {
    await handOn(version(leader, 'B'))('Phê duyệt bản B');
    await expect(approval(secretary)).toContainText(
      'Chương trình hiện tại là bản B đã được phê duyệt',
    );
    await expect(secretary.getByText('Chương trình hiện tại chưa được phê duyệt.')).toHaveCount(0);
    await addItems(secretary, ['Việc khác']);
    await follow(secretary, /^Phát hành/);
    await expect(secretary.getByText('Chương trình hiện tại chưa được phê duyệt.')).toBeVisible();
    await handOn(version(secretary, 'B'))('Thay đổi đến nay');
    await expect(secretary.getByRole('list', { name: 'Các thay đổi' })).toHaveText(
      'Thêm: Việc khác',
    );
  });
});
