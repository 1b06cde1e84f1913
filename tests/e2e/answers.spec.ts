import type { Page } from '@playwright/test';
import { SECRETARY, SESSION } from '../support/participants.ts';
import { expect, expectAccessible, test } from './fixtures.ts';
import { handOn } from './hand.ts';

const FINANCE = 'person-head-finance';
const HEALTH = 'person-head-health';
const DESK = { width: 1180, height: 820 };
const PHONE = { width: 390, height: 844 };

test('members answer the invitation, and an absence has the secretariat’s consent', async ({
  person,
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
    await dialog.getByLabel(/Vắng từ/).fill('09:00');
    await dialog.getByLabel(/Có mặt lại lúc/).fill('10:00');
    await dialog
      .getByLabel(/Người dự thay/)
      .first()
      .fill('thứ nhất');
    await dialog.getByLabel('Chức vụ người dự thay').fill('Thứ trưởng');
    await expectAccessible(absent);
    await dialog.getByRole('button', { name: 'Gửi báo vắng' }).click();
    await expect(own(absent)).toContainText('Vắng từ 09:00 đến 10:00');
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
});

const answers = (page: Page) => page.getByRole('region', { name: 'Trả lời giấy mời' });
const own = answers;
