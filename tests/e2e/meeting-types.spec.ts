import { SECRETARY } from '../support/participants.ts';
import { expect, expectAccessible, test } from './fixtures.ts';
import { follow, handOn } from './hand.ts';

const DESK = { width: 1440, height: 900 };
const NAME = 'Phiên họp biểu quyết dự án luật';
const BRIEFS = /Nội dung trình quyết định chỉ được gửi khi đã có tóm tắt/;
const TITLE = 'Phiên họp Chính phủ về các dự án luật';

test('a type that an administrator makes gives a session its rules, with no change of code', async ({
  person,
}) => {
  const administrator = await person('person-administrator', '/administration/types', {
    viewport: DESK,
  });

  await test.step('the administrator changes a type that is there', async () => {
    const { page } = administrator;
    await handOn(page)('Sửa Phiên họp thường kỳ');
    const form = page.getByRole('dialog');
    await form.getByLabel('Số thành viên cần có mặt').selectOption('một nửa');
    await form.getByLabel('Tính trên').selectOption('số thành viên có mặt');
    await form.getByLabel('Gửi tài liệu trước phiên họp (ngày làm việc)').fill('3');
    await form.getByRole('switch', { name: /phải có tóm tắt/ }).uncheck({ force: true });
    await form.getByRole('switch', { name: /được tải bản sao/ }).check({ force: true });
    await handOn(form)('Lưu thay đổi');
    await expect(form).toHaveCount(0);
    await expect(page.getByText('Họp khi có ít nhất một nửa số thành viên.')).toBeVisible();
    await expect(page.getByText(/^Người đọc được tải bản sao tài liệu/)).toBeVisible();
  });

  await test.step('and makes one with quorum 2/3 and a majority of all members', async () => {
    const { page } = administrator;
    await handOn(page)('Thêm loại');
    const form = page.getByRole('dialog');
    await form.getByLabel('Tên loại bằng tiếng Việt').fill(NAME);
    await form.getByLabel('Hình thức').selectOption('Phiên họp chuyên đề');
    await form.getByLabel('Số thành viên cần có mặt').selectOption('hai phần ba');
    await form.getByLabel('Tỷ lệ tán thành để thông qua').selectOption('quá nửa');
    await form.getByLabel('Tính trên').selectOption('tổng số thành viên');
    await expectAccessible(page);
    await handOn(form)('Thêm loại');
    await expect(form).toHaveCount(0);
    await expect(page.getByText(NAME, { exact: true })).toBeVisible();
  });

  const { page } = await person(SECRETARY, '/secretariat/new', { viewport: DESK });
  const presses = handOn(page);

  await test.step('the form of a session begins with the body’s first type', async () => {
    await expect(page.getByLabel('Theo loại')).toHaveValue(/./);
    await expect(page.getByText('Họp khi có ít nhất một nửa số thành viên.')).toBeVisible();
    await expect(page.getByText(BRIEFS)).toHaveCount(0);
  });

  await test.step('a session of 27 of the new type shows what it needs', async () => {
    await page.getByLabel('Theo loại').selectOption(NAME);
    await expect(page.getByLabel('Loại phiên họp')).toHaveValue('thematic');
    await expect(page.getByText(BRIEFS)).toBeVisible();
    await page.getByLabel('Tên phiên họp').fill(TITLE);
    await presses('Tạo phiên họp');
    await follow(page, /^Thành phần/);
    await presses('Thêm cả 27 thành viên');
    await follow(page, /^Thông tin/);
    await expect(
      page.getByText('Với 27 thành viên: cần 18 người có mặt, 14 phiếu tán thành.'),
    ).toBeVisible();
  });

  await test.step('a type that is archived is not offered any more', async () => {
    await handOn(administrator.page)(`Thôi dùng ${NAME}`);
    await expect(
      administrator.page.getByRole('button', { name: `Dùng lại ${NAME}` }),
    ).toBeVisible();
    await page.goto(page.url().replace(/\/meetings.*/, '/secretariat/new'));
    await expect(page.getByLabel('Theo loại')).toHaveValue(/./);
    await expect(page.getByLabel('Theo loại').getByText(NAME)).toHaveCount(0);
  });
});
