import type { Locator, Page } from '@playwright/test';
import { participant, SECRETARY, SESSION } from '../support/participants.ts';
import { expect, expectAccessible, test } from './fixtures.ts';
import { handOn } from './hand.ts';

const FINANCE = 'person-head-finance';
const HEALTH = 'person-head-health';
/** Of the directory, without a seat in this session. */
const SUBSTITUTE = 'person-procedure-control-deputy';
const SUBSTITUTE_NAME = 'Phó Cục trưởng Cục Kiểm soát thủ tục hành chính';
const DESK = { width: 1180, height: 820 };
const PHONE = { width: 390, height: 844 };

test('members answer the invitation, and an absence has the secretariat’s consent', async ({
  person,
  server,
}) => {
  const desk = (
    await person(SECRETARY, `/meetings/${SESSION}/prepare/participants`, { viewport: DESK })
  ).page;
  const attending = (await person(HEALTH, '/', { viewport: PHONE })).page;
  const absent = (await person(FINANCE, `/meetings/${SESSION}`, { viewport: DESK })).page;

  await test.step('at home it is owed, and done with one tap', async () => {
    await expect(answers(desk).getByText(/Đã trả lời 0\//)).toBeVisible();
    await handOn(attending)('Tham dự');
    await expect(attending.getByRole('heading', { name: 'Trả lời giấy mời' })).toHaveCount(0);
    await expect(answers(desk).getByText(/Đã trả lời 1\//)).toBeVisible();
  });

  await test.step('an absence for a part says why, for how long, and who comes instead', async () => {
    await handOn(absent)('Báo vắng');
    const dialog = absent.getByRole('dialog', { name: 'Báo vắng' });
    await dialog.getByLabel('Lý do vắng mặt').fill('Đi công tác nước ngoài');
    await dialog.getByText('Một phần phiên họp').click();
    await handOn(dialog)('Gửi báo vắng');
    await expect(dialog.getByText('Hãy ghi giờ vắng, hoặc chọn “Cả phiên họp”.')).toBeVisible();
    const { startsAt } = (await participant(server, FINANCE)).meeting().details;
    const [from, until] = [after(startsAt, 10), after(startsAt, 40)];
    await fillMoment(dialog.getByLabel(/Vắng từ/), from);
    await fillMoment(dialog.getByLabel(/Có mặt lại lúc/), until);
    await dialog
      .getByLabel(/Người dự thay/)
      .first()
      .fill('thứ nhất');
    await dialog.getByLabel('Chức vụ người dự thay').fill('Thứ trưởng');
    await expectAccessible(absent);
    await dialog.getByRole('button', { name: 'Gửi báo vắng' }).click();
    await expect(own(absent)).toContainText(new RegExp(`Vắng từ ${from.slice(11)}.* đến `));
    await expect(own(absent)).toContainText('Chờ đồng ý');
  });

  await test.step('the secretariat sees it first, and consents with the substitute', async () => {
    const first = answers(desk).getByRole('listitem').first();
    await expect(first).toContainText('Đi công tác nước ngoài');
    await expect(first).toContainText('Thứ trưởng thứ nhất');
    await expectAccessible(desk);
    await first.getByRole('button', { name: 'Đồng ý, cho dự thay' }).click();
    await expect(own(absent)).toContainText('Đã đồng ý');
    await expect(desk.getByText('Thứ trưởng thứ nhất', { exact: true })).toBeVisible();
  });

  await test.step('the substitute, whom the member only named, is given an account and enters', async () => {
    const line = desk.getByRole('listitem').filter({ hasText: 'Chưa gắn tài khoản' });
    await line.getByRole('button', { name: /^Thay đổi: Thứ trưởng thứ nhất/ }).click();
    await desk.getByRole('combobox', { name: 'Tài khoản của người này' }).click();
    await desk.getByRole('option', { name: SUBSTITUTE_NAME }).click();
    await desk.getByRole('button', { name: 'Lưu', exact: true }).click();
    await expect(desk.getByText('Chưa gắn tài khoản')).toHaveCount(0);
    const { page: substitute } = await person(SUBSTITUTE, `/meetings/${SESSION}`);
    await expect(substitute.getByText('Thứ trưởng thứ nhất').first()).toBeVisible();
  });
});

/** So many minutes after a moment, as a clock in Hà Nội has it: `2026-11-22T21:10`. */
function after(moment: string, minutes: number): string {
  const local = Date.parse(moment) + (7 * 60 + minutes) * 60_000;
  return new Date(local).toISOString().slice(0, 16);
}

/** The day is asked only of a meeting that goes beyond one. */
async function fillMoment(field: Locator, moment: string): Promise<void> {
  await field.fill((await field.getAttribute('type')) === 'time' ? moment.slice(11) : moment);
}

const answers = (page: Page) => page.getByRole('region', { name: 'Trả lời giấy mời' });
const own = answers;
