import { firstBallot } from '../support/ballots.ts';
import { SESSION } from '../support/participants.ts';
import { MEMBERS, openSession, openVote } from '../support/session.ts';
import { expect, test } from './fixtures.ts';
import { handOn } from './hand.ts';

const DESK = { width: 1440, height: 900 };
const session = `/meetings/${SESSION}`;

test('the desk helps who has no tablet and who comes late, and a countdown ends a vote by itself', async ({
  server,
  person,
}) => {
  const sitting = await openSession(server, 20);
  const { chair, members } = sitting;
  const [handRaised, late] = MEMBERS.slice(20).map((personId) => {
    const seat = Object.values(chair.meeting().seats).find((each) => each.personId === personId);
    return { personId, id: seat?.id ?? '', name: seat?.name.vi ?? '' };
  }) as [Absent, Absent];
  const { page } = await person('person-secretary-2', `${session}/console`, { viewport: DESK });
  const presses = handOn(page);

  await test.step('a member whose tablet is broken is entered as present', async () => {
    await page.getByRole('tab', { name: 'Điểm danh' }).click();
    await page.getByLabel('Tìm theo chức vụ hoặc tên đơn vị').fill(handRaised.name);
    await handOn(page.getByRole('group', { name: handRaised.name }))('Tại chỗ');
    await expect(page.getByText('thư ký ghi')).toBeVisible();
    await expect(page.getByText('Có mặt 21/27')).toBeVisible();
  });

  const questionId = await openVote(sitting);
  await test.step('the raised hand is entered as a ballot, with its reason; two desks do not undo one another', async () => {
    await presses('Nhập phiếu thay');
    const sheet = page.getByRole('dialog', { name: 'Nhập phiếu thay' });
    await handOn(sheet)(new RegExp(handRaised.name));
    await handOn(sheet)('Tán thành');
    await sheet.getByLabel(`Vì sao nhập thay ${handRaised.name}`).fill('Máy tính bảng hỏng');
    const entered = { questionId, replaces: null, seatId: handRaised.id, choice: 'disagree' };
    const elsewhere = { ...entered, comment: '', reason: 'Giơ tay' };
    await sitting.secretary.does({ type: 'enter-ballot', ...elsewhere });
    await handOn(sheet)('Ghi nhận phiếu');
    await expect(sheet.getByText(/^Phiếu đã ghi nhận từ thiết bị khác lúc/)).toBeVisible();
    await expect(sheet.getByLabel(/^Vì sao nhập thay/)).toHaveValue('Máy tính bảng hỏng');
    await handOn(sheet)('Ghi nhận phiếu');
    await expect(sheet).toHaveCount(0);
    await expect(page.getByText('Đã biểu quyết 1/21')).toBeVisible();
  });

  const { page: tablet } = await person(late.personId, session);
  await test.step('who comes after the opening is let in, and votes', async () => {
    await handOn(tablet)(/^Tại phòng họp/);
    await expect(tablet.getByText('Không có tên trong danh sách biểu quyết')).toBeVisible();
    await presses('Bổ sung người đến sau (1)');
    await handOn(page.getByRole('dialog'))(new RegExp(late.name));
    await page.getByLabel(/^Lý do/).fill('Đến sau khi bắt đầu biểu quyết');
    await presses('Bổ sung');
    await handOn(tablet)('Không tán thành');
    await handOn(tablet)('Gửi phiếu: Không tán thành');
    await expect(tablet.getByText(/Đã ghi nhận lúc/)).toBeVisible();
    await expect(page.getByText('Đã biểu quyết 2/22')).toBeVisible();
  });

  await test.step('the result tells the entered ballot apart', async () => {
    const cast = firstBallot(questionId, 'agree');
    await Promise.all(members.map((member) => member.does(cast)));
    await chair.does({ type: 'close-vote', questionId });
    await expect(page.getByText('Được thông qua')).toBeVisible();
    await page.getByText('Danh sách biểu quyết theo tên').click();
    await expect(page.getByText('Thư ký nhập thay: Máy tính bảng hỏng')).toBeVisible();
  });

  await test.step('a vote with a countdown ends by itself, everywhere', async () => {
    await openVote(sitting, 10);
    await expect(tablet.getByRole('button', { name: 'Tán thành', exact: true })).toBeVisible();
    for (const each of [page, tablet])
      await expect(each.getByText('Không được thông qua').first()).toBeVisible({ timeout: 20_000 });
  });
  sitting.leave();
});

interface Absent {
  readonly personId: string;
  readonly id: string;
  readonly name: string;
}
