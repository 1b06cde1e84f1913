import type { Page } from '@playwright/test';
import { SECRETARY, SESSION } from '../support/participants.ts';
import { openSession } from '../support/session.ts';
import { expect, expectAccessible, test } from './fixtures.ts';
import { follow, handOn } from './hand.ts';

const OFFICER = 'person-procedure-control-officer';
const EXPERT = 'person-procedure-control-expert-1';
const DEPUTY_NAME = 'Phó Cục trưởng Cục Kiểm soát thủ tục hành chính';
const EXPERT_NAME = 'Chuyên viên 1, Cục Kiểm soát thủ tục hành chính';
const FIRST = 'Nghị quyết về phát triển chính quyền điện tử đến cấp xã';
const SECOND = 'Nghị quyết về đơn giản hóa chế độ báo cáo của các bộ, ngành, địa phương';

test('an invited unit names its people, they attend what it is invited to, and the secretary sees who', async ({
  person,
  server,
}) => {
  const desk = await person(SECRETARY, `/meetings/${SESSION}/prepare/participants`, {
    viewport: { width: 1440, height: 900 },
  });
  const officer = (await person(OFFICER, '/')).page;
  const presses = handOn(officer);

  await test.step('the officer finds at home what is owed, and to which items the unit is invited', async () => {
    await expect(guests(desk.page)).toHaveCount(0);
    const owed = officer.getByRole('region', { name: 'Việc cần làm' });
    await expect(owed.getByRole('heading', { name: 'Phân công người dự' })).toBeVisible();
    await owed.getByRole('link').click();
    await expect(panel(officer).getByText('Chưa phân công ai')).toBeVisible();
    for (const item of [FIRST, SECOND]) {
      await expect(panel(officer).getByRole('button', { name: item })).toBeVisible();
    }
    await expectAccessible(officer);
  });

  await test.step('two people are named, each with one tap', async () => {
    await presses(`Phân công: ${DEPUTY_NAME}`);
    await officer.getByLabel('Tìm người của đơn vị').fill('chuyen vien 1');
    await presses(`Phân công: ${EXPERT_NAME}`);
    await expect(named(officer)).toHaveText([/^Phó Cục trưởng/, /^Chuyên viên 1/]);
    await expect(panel(officer).getByText('Đã phân công 2 người')).toBeVisible();
    await expect(
      officer.getByRole('button', { name: `Phân công: ${EXPERT_NAME}`, exact: true }),
    ).toHaveCount(0);
  });

  await test.step('the secretary sees them appear, and by which unit they were named', async () => {
    await expect(guests(desk.page)).toHaveCount(2);
    await expect(guests(desk.page).first()).toContainText(
      'Do Cục Kiểm soát thủ tục hành chính phân công',
    );
    await expect(desk.page.getByText(/Đã phân công 2 người/)).toBeVisible();
  });

  await test.step('a name that was a mistake is taken back', async () => {
    await presses(`Rút tên: ${DEPUTY_NAME}`);
    await expect(named(officer)).toHaveText([/^Chuyên viên 1/]);
    await expect(guests(desk.page)).toHaveCount(1);
  });

  await test.step('whoever is named sees the items of the unit, and no others', async () => {
    const { page } = await person(EXPERT, '/');
    await follow(page, 'Mở chương trình và tài liệu');
    const agenda = page.getByRole('navigation', { name: 'Chương trình' });
    await expect(agenda.getByRole('button', { name: /Nghị quyết/ })).toHaveCount(2);
    await expect(page.getByText(FIRST).first()).toBeVisible();
    await expect(page.getByText(SECOND).first()).toBeVisible();
    await expect(page.getByText('hạ tầng số')).toHaveCount(0);
  });

  await test.step('once the session is open nobody is named any more, and it is said why', async () => {
    const session = await openSession(server);
    await expect(panel(officer).getByRole('status').first()).toContainText(
      /Phiên họp đã khai mạc lúc \d\d:\d\d: đơn vị không phân công hoặc rút tên được nữa/,
    );
    await expect(officer.getByRole('button', { name: /^(Phân công|Rút tên)/ })).toHaveCount(0);
    await expect(named(officer)).toHaveText([/^Chuyên viên 1/]);
    session.leave();
  });
});

const panel = (page: Page) => page.getByRole('region', { name: 'Phân công người dự' });
const named = (page: Page) =>
  page.getByRole('list', { name: 'Người được phân công' }).getByRole('listitem');
const guests = (page: Page) =>
  page.getByRole('region', { name: 'Khách mời' }).getByRole('listitem');
