import { randomUUID } from 'node:crypto';
import { EVERYONE } from '@e-cabinet/domain';
import type { Page } from '@playwright/test';
import { meetingOf } from '../support/opinion-ballot.ts';
import { PRIME_MINISTER, participant, SECRETARY } from '../support/participants.ts';
import type { TestServer } from '../support/server.ts';
import { expect, expectAccessible, test } from './fixtures.ts';
import { handOn } from './hand.ts';

const DESK = { width: 1440, height: 900 };
const TABLET = { width: 1180, height: 820 };
const ROOM = 'Phòng họp Chính phủ';
const DEPUTY = 'person-deputy-prime-minister-1';
const ASK = {
  type: 'request-floor',
  kind: 'speak',
  subject: '',
  speaker: null,
  respondentSeatId: null,
} as const;

/** A session that one present member is enough to open. */
async function publishedSession(server: TestServer) {
  const office = await participant(server, SECRETARY);
  const quorum = { numerator: 1, denominator: 100 };
  const meetingId = await meetingOf(office, 'ordinary', { quorum });
  office.leave();
  const secretary = await participant(server, SECRETARY, { meetingId });
  const item = {
    title: 'Dự toán ngân sách',
    kind: 'discuss',
    minutes: 30,
    presenters: [],
  } as const;
  const itemId = randomUUID();
  const items = [{ ...item, submittedBy: '', id: itemId, audience: EVERYONE }];
  await secretary.does({ type: 'add-items', items, before: null, lateReason: null });
  await secretary.does({ type: 'publish-meeting' });
  return { meetingId, itemId, secretary };
}

const placeOf = (page: Page, name: string) =>
  page.getByRole('dialog').getByRole('listitem').filter({ hasText: name });

test('a room that an administrator draws seats a session, and shows who is doing what', async ({
  person,
  server,
}) => {
  const { meetingId, itemId, secretary } = await publishedSession(server);

  const administrator = await person('person-administrator', '/administration/rooms', {
    viewport: DESK,
  });

  await test.step('the administrator draws a room, and moves a place by pointer and by keyboard', async () => {
    const { page } = administrator;
    await handOn(page)('Thêm phòng');
    const form = page.getByRole('dialog');
    await form.getByLabel('Tên phòng bằng tiếng Việt').fill(ROOM);
    await form.getByLabel('Địa chỉ').fill('1 Hoàng Hoa Thám');
    await form.getByLabel('Số chỗ').fill('9');
    await handOn(form)('Vẽ theo kiểu này');
    await expect(form.getByText('9 chỗ', { exact: true })).toBeVisible();
    const chair = form.getByRole('button', { name: 'Chỗ 1, cột 3, hàng 1' });
    await chair.focus();
    await page.keyboard.press('ArrowDown');
    await expect(form.getByRole('button', { name: 'Chỗ 1, cột 3, hàng 2' })).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await handOn(form)('Thêm chỗ');
    const added = form.getByRole('button', { name: 'Chỗ 10, cột 1, hàng 1' });
    await expect(added).toHaveAttribute('aria-pressed', 'true');
    await drag(page, 'Chỗ 10, cột 1, hàng 1', { x: 96, y: 96 });
    await expect(form.getByRole('button', { name: 'Chỗ 10, cột 3, hàng 3' })).toBeVisible();
    await page.keyboard.press('Delete');
    await expect(form.getByText('9 chỗ', { exact: true })).toBeVisible();
    await expectAccessible(page);
    await handOn(form)('Thêm phòng');
    await expect(form).toHaveCount(0);
    await expect(page.getByText('1 Hoàng Hoa Thám · 9 chỗ')).toBeVisible();
  });

  await test.step('the secretary takes it, seats by precedence and changes one person', async () => {
    const { page } = await person(SECRETARY, `/meetings/${meetingId}/prepare/seating`, {
      viewport: DESK,
    });
    await page.getByLabel('Phòng họp').selectOption(ROOM);
    await expect(page.getByText(`${ROOM}, 1 Hoàng Hoa Thám`)).toBeVisible();
    await handOn(page)('Xếp theo thứ bậc');
    await expect(page.getByText('Đã xếp 9/')).toBeVisible();
    await handOn(page)('Chỗ 1, Thủ tướng Chính phủ');
    const dialog = page.getByRole('dialog');
    await expectAccessible(page);
    await handOn(dialog)('Để trống chỗ này');
    await expect(page.getByRole('button', { name: 'Chỗ 1, trống' })).toBeVisible();
    await handOn(page)('Chỗ 2, Phó Thủ tướng 1');
    await handOn(dialog)(/^Thủ tướng Chính phủ/);
    await expect(page.getByRole('button', { name: 'Chỗ 2, Thủ tướng Chính phủ' })).toBeVisible();
    await handOn(page)('Xếp theo thứ bậc');
    await expect(page.getByRole('button', { name: 'Chỗ 1, Thủ tướng Chính phủ' })).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('the administrator changes the room, and the session keeps it as it was', async () => {
    const { page } = administrator;
    await handOn(page)(`Sửa ${ROOM}`);
    const form = page.getByRole('dialog');
    await form.getByLabel('Số chỗ').fill('5');
    await handOn(form)('Vẽ lại theo kiểu này');
    await handOn(form)('Lưu thay đổi');
    await expect(page.getByText('1 Hoàng Hoa Thám · 5 chỗ')).toBeVisible();
    await handOn(page)(`Thôi dùng ${ROOM}`);
    await expect(page.getByRole('button', { name: `Dùng lại ${ROOM}` })).toBeVisible();
  });

  const chair = await participant(server, PRIME_MINISTER, { meetingId });
  const deputy = await participant(server, DEPUTY, { meetingId });

  await test.step('the chair sees on the map who comes, asks for the floor and speaks', async () => {
    const { page } = await person(PRIME_MINISTER, `/meetings/${meetingId}/podium`, {
      viewport: TABLET,
    });
    await handOn(page)('Sơ đồ chỗ ngồi');
    const seated = placeOf(page, 'Phó Thủ tướng 1');
    await expect(placeOf(page, 'Thủ tướng Chính phủ')).toContainText('Được mời');
    await expect(seated).toContainText('Được mời');
    await expectAccessible(page);
    const told = { timeout: 1_000 };
    await deputy.does({ type: 'check-in', where: 'room', way: 'tablet' });
    await expect(seated).toContainText('Có mặt', told);
    await chair.does({ type: 'check-in', where: 'room', way: 'tablet' });
    await chair.does({ type: 'open-sitting' });
    await chair.does({ type: 'take-up-item', itemId });
    const requestId = randomUUID();
    await deputy.does({ ...ASK, requestId });
    await expect(seated).toContainText('Đăng ký phát biểu', told);
    await chair.does({ type: 'give-floor', requestId, seconds: 60 });
    await expect(seated).toContainText('Đang phát biểu', told);
    await chair.does({ type: 'end-floor' });
    await expect(seated).toContainText('Đã phát biểu', told);
    await deputy.does({ type: 'check-out' });
    await expect(seated).toContainText('Vắng mặt', told);
  });

  await test.step('a minister opens the map from the information of the session, and only reads it', async () => {
    const { page } = await person(DEPUTY, `/meetings/${meetingId}`, {
      viewport: TABLET,
    });
    await handOn(page)('Thông tin phiên họp');
    await handOn(page)('Sơ đồ chỗ ngồi');
    await expect(placeOf(page, 'Thủ tướng Chính phủ')).toContainText('Có mặt');
    await expect(page.getByRole('dialog').getByRole('button')).toHaveCount(1);
  });
  for (const who of [secretary, chair, deputy]) who.leave();
});

/** With the pointer: past the distance of a press first, then there. */
async function drag(page: Page, name: string, by: { readonly x: number; readonly y: number }) {
  const box = await page.getByRole('button', { name }).boundingBox();
  if (!box) throw new Error(`${name} is nowhere`);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 10, y + 10);
  await page.mouse.move(x + by.x, y + by.y, { steps: 4 });
  await page.mouse.up();
}
