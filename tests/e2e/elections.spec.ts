import type { Page } from '@playwright/test';
import { NGHE_AN, PRIME_MINISTER, SECRETARY, SESSION } from '../support/participants.ts';
import { firstItem, MEMBERS, openSession } from '../support/session.ts';
import { expect, expectAccessible, test } from './fixtures.ts';
import { handOn } from './hand.ts';

const session = `/meetings/${SESSION}`;
const DESK = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
const WALL = { width: 1920, height: 1080 };
const [, FINANCE = '', HEALTH = ''] = MEMBERS;
const RECORDED = /Đã ghi nhận lúc \d\d:\d\d:\d\d/;

/** Puts an election with the form, as a secretary at the desk does. */
async function puts(page: Page, kind: string, text: string, names: readonly string[]) {
  await handOn(page)('Đưa ra biểu quyết');
  const form = page.getByRole('dialog');
  await form.getByLabel('Vấn đề biểu quyết').fill(text);
  await form.getByLabel('Cách trả lời').selectOption(kind);
  for (const [index, name] of names.entries()) {
    if (index > 1) await handOn(form)('Thêm người ứng cử');
    await form.getByLabel(`Người ứng cử ${index + 1}`, { exact: true }).fill(name);
  }
  return form;
}

test('an approval and a ranking by hand: put at the desk, marked on a tablet and a phone, counted on every screen', async ({
  server,
  person,
}) => {
  test.setTimeout(180_000);
  const sitting = await openSession(server, 20);
  const { chair, members } = sitting;
  const item = firstItem(chair.meeting());
  await chair.does({ type: 'take-up-item', itemId: item.id });
  const desk = (await person(SECRETARY, `${session}/console`, { viewport: DESK })).page;
  const podium = (await person(PRIME_MINISTER, `${session}/podium`)).page;
  const tablet = (await person(FINANCE, session)).page;
  const phone = (await person(HEALTH, session, { viewport: PHONE })).page;
  const bridge = (await person(NGHE_AN, `${session}/bridge`, { viewport: DESK })).page;
  const wall = (await person('person-room-screen', `${session}/screen`, { viewport: WALL })).page;
  const atTablets = [FINANCE, HEALTH, MEMBERS[19]];
  const others = members.filter(({ personId }) => !atTablets.includes(personId));
  const [byHand] = members.filter(({ personId }) => personId === MEMBERS[19]);
  const byHandName = chair.meeting().seats[byHand?.seatId ?? '']?.name.vi ?? '';

  await test.step('the secretary puts an election of two, and is told of a slip', async () => {
    const names = ['Bộ Tư pháp', 'Bộ Tài chính', 'Bộ Nội vụ', 'Bộ Công an'];
    const form = await puts(desk, 'approval', 'Bầu hai thành viên tổ soạn thảo', names);
    await form.getByLabel('Số người được bầu').fill('9');
    await handOn(form)('Đưa ra biểu quyết');
    await expect(form.getByText(/phải từ 1 đến số người ứng cử/)).toBeVisible();
    await form.getByLabel('Số người được bầu').fill('2');
    await expect(form.getByLabel('Mỗi phiếu chọn nhiều nhất')).toHaveValue('2');
    await expectAccessible(desk);
    await handOn(form)('Đưa ra biểu quyết');
    await expect(form).toBeHidden();
  });

  const { id: approvalId, options } = await chair.sees(({ questions }) =>
    Object.values(questions).find(({ kind }) => kind === 'approval'),
  );
  const [a, b, c] = options.map(({ id }) => id) as [string, string, string];

  await test.step('the chair opens it', async () => {
    await handOn(podium)('Bắt đầu biểu quyết');
    await handOn(podium)('Bắt đầu, chủ trì tự kết thúc');
  });

  await test.step('a minister marks two, is told that a third is too many, and reads the ballot once more', async () => {
    const presses = handOn(tablet);
    await expect(tablet.getByRole('button', { name: /xem lại phiếu/ })).toBeDisabled();
    await presses('Bộ Nội vụ');
    await presses('Bộ Tư pháp');
    await expect(tablet.getByText('Đã chọn 2/2 người')).toBeVisible();
    await presses('Bộ Công an');
    await expect(tablet.getByText(/Đã chọn đủ 2 người/)).toBeVisible();
    await presses('Bộ Nội vụ');
    await presses('Bộ Tài chính');
    await expectAccessible(tablet);
    await presses('Tiếp tục: xem lại phiếu');
    const read = tablet.getByRole('list').filter({ hasText: 'Bộ Tài chính' }).last();
    await expect(read.getByRole('listitem')).toHaveText([/Bộ Tư pháp/, /Bộ Tài chính/]);
    await expect(tablet.getByText('Không chọn 2 người còn lại.')).toBeVisible();
    await presses('Gửi phiếu này');
    await expect(tablet.getByText(RECORDED)).toContainText('Bộ Tư pháp; Bộ Tài chính');
  });

  await test.step('and changes it from where it stood', async () => {
    const presses = handOn(tablet);
    await presses('Đổi phiếu');
    const marked = tablet.getByRole('button', { name: 'Bộ Tài chính', exact: true });
    await expect(marked).toHaveAttribute('aria-pressed', 'true');
    await presses('Bộ Tài chính');
    await presses('Bộ Nội vụ');
    await presses('Tiếp tục: xem lại phiếu');
    await presses('Gửi phiếu này');
    await expect(tablet.getByText(RECORDED)).toContainText('Bộ Tư pháp; Bộ Nội vụ');
  });

  await test.step('a ballot for nobody is one tap, on a phone', async () => {
    await handOn(phone)(/^Phiếu trắng/);
    await handOn(phone)('Tiếp tục: xem lại phiếu');
    await handOn(phone)('Gửi phiếu này');
    await expect(phone.getByText(RECORDED)).toContainText('Phiếu trắng');
  });

  await test.step('a ballot given by hand is marked at the desk', async () => {
    await handOn(desk)('Nhập phiếu thay');
    const sheet = desk.getByRole('dialog', { name: 'Nhập phiếu thay' });
    await handOn(sheet)(new RegExp(byHandName));
    await handOn(sheet)('Bộ Tư pháp');
    await sheet.getByLabel(`Vì sao nhập thay ${byHandName}`).fill('Máy tính bảng hỏng');
    await handOn(sheet)('Ghi nhận phiếu');
    await expect(sheet).toBeHidden();
  });

  await test.step('the result names who is elected, on every screen', async () => {
    const choices = others.map((_, index) => (index < 12 ? `${a}+${b}` : c));
    await Promise.all(
      others.map((each, index) =>
        each.does({
          type: 'cast-ballot',
          questionId: approvalId,
          choice: choices[index] ?? 'blank',
          comment: '',
          replaces: null,
        }),
      ),
    );
    await chair.does({ type: 'close-vote', questionId: approvalId });
    // 12 + 1 on the tablet + 1 by hand: 14 of 27 for the first, 12 for the second are too few.
    for (const page of [tablet, phone, bridge, wall, podium, desk]) {
      await expect(page.getByText('Trúng cử: Bộ Tư pháp.').first()).toBeVisible();
      await expect(page.getByText(/1 vị trí còn lại không ai đủ số phiếu/).first()).toBeVisible();
    }
    await expect(tablet.getByText(/phiếu này có trong bảng kết quả/).first()).toBeVisible();
    await expectAccessible(tablet);
    await tablet.getByText('Danh sách biểu quyết theo tên').first().click();
    await expect(tablet.getByText('Thư ký nhập thay: Máy tính bảng hỏng')).toBeVisible();
  });

  await test.step('a ranking is put with the form, and opened', async () => {
    const names = ['Bộ Tư pháp', 'Bộ Tài chính', 'Bộ Nội vụ'];
    const form = await puts(desk, 'ranking', 'Bầu tổ trưởng tổ soạn thảo', names);
    await expect(form.getByText(/loại dần qua từng vòng/)).toBeVisible();
    await handOn(form)('Đưa ra biểu quyết');
    await expect(form).toBeHidden();
    await handOn(podium)('Bắt đầu biểu quyết');
    await handOn(podium)('Bắt đầu, chủ trì tự kết thúc');
  });
  const ranking = await chair.sees(({ questions }) =>
    Object.values(questions).find(({ kind, state }) => kind === 'ranking' && state === 'open'),
  );
  const [d, e, f] = ranking.options.map(({ id }) => id) as [string, string, string];

  await test.step('on a phone the first tap is first, the next second, and a tap again moves the others up', async () => {
    const presses = handOn(phone);
    await presses('Bộ Nội vụ');
    await presses('Bộ Tài chính');
    await presses('Bộ Tư pháp');
    await expect(phone.getByRole('button', { name: 'Bộ Tư pháp, thứ 3' })).toBeVisible();
    await presses('Bộ Tài chính, thứ 2');
    await expect(phone.getByRole('button', { name: 'Bộ Tư pháp, thứ 2' })).toBeVisible();
    await expect(phone.getByText('Đã xếp thứ tự 2/3 người')).toBeVisible();
    await expectAccessible(phone);
    await presses('Tiếp tục: xem lại phiếu');
    const read = phone.getByRole('list').filter({ hasText: 'Bộ Nội vụ' }).last();
    await expect(read.getByRole('listitem')).toHaveText([/1.*Bộ Nội vụ/, /2.*Bộ Tư pháp/]);
    await presses('Chọn lại');
    await expect(phone.getByRole('button', { name: 'Bộ Nội vụ, thứ 1' })).toBeVisible();
    await presses('Tiếp tục: xem lại phiếu');
    await presses('Gửi phiếu này');
    await expect(phone.getByText(RECORDED)).toContainText('1. Bộ Nội vụ; 2. Bộ Tư pháp');
  });

  await test.step('the rounds explain the result', async () => {
    const choices = others.map((_, index) => (index < 10 ? d : index < 15 ? `${e}>${d}` : f));
    await Promise.all(
      others.map((each, index) =>
        each.does({
          type: 'cast-ballot',
          questionId: ranking.id,
          choice: choices[index] ?? 'blank',
          comment: '',
          replaces: null,
        }),
      ),
    );
    await chair.does({ type: 'close-vote', questionId: ranking.id });
    // 10, 5 and 2 + 1 on the phone; then 10 + 1 and 5 of 14 needed; then 11 + 5.
    for (const page of [tablet, phone, bridge, wall, podium, desk]) {
      await expect(page.getByText('Trúng cử: Bộ Tư pháp.').last()).toBeVisible();
    }
    const table = tablet.getByRole('table', { name: 'Kiểm phiếu theo vòng' });
    await expect(table.getByRole('row', { name: /Bộ Tư pháp/ })).toHaveText(/10.*11.*16/);
    await expect(tablet.getByText('Vòng 1: loại Bộ Nội vụ.')).toBeVisible();
    await expectAccessible(tablet);
  });
  sitting.leave();
});
