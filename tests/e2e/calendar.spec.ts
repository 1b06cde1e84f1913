import { expect, expectAccessible, test } from './fixtures.ts';
import { follow, handOn } from './hand.ts';

const DESK = { width: 1440, height: 900 };

test('an administrator keeps the calendar of working days', async ({ person }) => {
  const { page } = await person('person-administrator', '/administration', { viewport: DESK });
  const presses = handOn(page);
  const rows = page.getByRole('main').getByRole('listitem');

  await test.step('it begins with the holidays of Viet Nam', async () => {
    await follow(page, 'Lịch làm việc');
    await expect(page.getByRole('heading', { name: 'Năm 2026' })).toBeVisible();
    await expect(rows.filter({ hasText: 'Tết Nguyên đán' })).toHaveCount(5);
    await expect(rows.filter({ hasText: 'Làm bù cho ngày 31/08' })).toContainText('Ngày làm bù');
    await presses('Năm sau');
    await expect(rows.filter({ hasText: '30 tháng 4' })).toHaveCount(1);
  });

  await test.step('a day is added, once', async () => {
    await presses('Thêm ngày');
    const form = page.getByRole('dialog');
    await handOn(form)('Thêm ngày');
    await form.getByLabel('Tên bằng tiếng Việt').fill('Nghỉ Tết (hoán đổi)');
    await handOn(form)('Thêm ngày');
    await expect(form.getByText('Chọn hoặc gõ ngày')).toBeVisible();
    await form.getByLabel('Ngày', { exact: true }).fill('30/04/2027');
    await expect(form.getByText('Ngày này đã có trong lịch: Ngày Chiến thắng.')).toBeVisible();
    await form.getByLabel('Ngày', { exact: true }).fill('04/02/2027');
    await handOn(form)('Thêm ngày');
    await expect(form).toHaveCount(0);
    await expect(rows.filter({ hasText: 'hoán đổi' })).toContainText('4 tháng 2');
    await expectAccessible(page);
  });

  await test.step('it is changed into a day made up, and taken off', async () => {
    await presses(/^Sửa: .*hoán đổi/);
    const form = page.getByRole('dialog');
    await form.getByLabel('Ngày này là').selectOption('Ngày làm bù');
    await handOn(form)('Lưu thay đổi');
    await expect(rows.filter({ hasText: 'hoán đổi' })).toContainText('Ngày làm bù');
    await presses(/^Bỏ: .*hoán đổi/);
    await handOn(page.getByRole('dialog'))('Bỏ khỏi lịch');
    await expect(rows.filter({ hasText: 'hoán đổi' })).toHaveCount(0);
  });
});

test('a body below another one has no calendar of its own', async ({ person }) => {
  const { page } = await person('person-nghe-an-administrator', '/administration');
  await expect(page.getByRole('link', { name: 'Nhật ký đăng nhập' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Lịch làm việc' })).toHaveCount(0);
});
