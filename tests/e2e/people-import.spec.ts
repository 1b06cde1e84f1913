import { expect, expectAccessible, test } from './fixtures.ts';
import { handOn } from './hand.ts';

const DESK = { width: 1440, height: 900 };
const FILE = [
  'Chức danh;Tên đăng nhập;Đơn vị;Chức vụ;Quyền',
  'Vụ trưởng Vụ Thử nghiệm;vu-truong-thu;Bộ Tài chính;Vụ trưởng;Chuyên viên giúp việc',
  'Chuyên viên Vụ Thử nghiệm;x;Bộ Tài chính;Chuyên viên;',
  'Cục trưởng Cục Thử nghiệm;cuc-truong-thu;Bộ Không Có;Cục trưởng;',
].join('\r\n');

test('people come from a spreadsheet: faulty lines are named, the others are entered when it is accepted', async ({
  person,
}) => {
  const { page } = await person('person-administrator', '/administration/people', {
    viewport: DESK,
  });
  const people = page.getByRole('status').filter({ hasText: /người dùng$/ });
  const before = Number.parseInt((await people.textContent()) ?? '', 10);
  const sheet = page.getByRole('dialog');
  const chooses = async (name: string, text: string) => {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      sheet.getByLabel('Tệp CSV hoặc Excel (.xlsx)').click(),
    ]);
    await chooser.setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
  };

  await test.step('a file of another shape, and one that is damaged, are told apart', async () => {
    await handOn(page)('Nhập từ bảng tính');
    await chooses('lich.csv', 'Ngày,Số\n1,2\n');
    await expect(sheet.getByText(/^Dòng đầu của tệp không có cột Chức danh/)).toBeVisible();
    await chooses('hong.xlsx', 'PK\u0003\u0004hỏng');
    await expect(sheet.getByText(/^Không đọc được tệp này/)).toBeVisible();
  });

  await test.step('the faulty lines are named, and nothing has changed', async () => {
    await chooses('nguoi-dung.csv', FILE);
    await expect(sheet.getByText('3 dòng, 2 dòng có lỗi')).toBeVisible();
    const login = sheet.getByRole('row').filter({ hasText: 'Chuyên viên Vụ Thử nghiệm' });
    await expect(login).toContainText(/^3.*Tên đăng nhập phải từ 3 đến 64 ký tự/);
    const unit = sheet.getByRole('row').filter({ hasText: 'Cục trưởng Cục Thử nghiệm' });
    await expect(unit).toContainText(/^4.*Cơ quan không có đơn vị này/);
    await expectAccessible(page);
    expect(Number.parseInt((await people.textContent()) ?? '', 10)).toBe(before);
  });

  await test.step('the sound line is entered', async () => {
    await handOn(sheet)('Nhập 1 người');
    await expect(sheet.getByText('Đã nhập 1 người')).toBeVisible();
    await handOn(sheet)('Về danh sách người dùng');
    await expect(people).toHaveText(`${before + 1} người dùng`);
    await page.getByLabel('Tìm theo chức vụ, đơn vị, tên đăng nhập').fill('thu nghiem');
    const entered = page.getByRole('listitem').filter({ hasText: 'Vụ trưởng Vụ Thử nghiệm' });
    await expect(entered).toContainText('vu-truong-thu');
    await expect(entered).toContainText('Chuyên viên giúp việc');
  });
});
