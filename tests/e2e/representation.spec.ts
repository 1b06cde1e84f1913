import { motionOf } from '@e-cabinet/domain';
import { v4 as newId } from 'uuid';
import { participant, SECRETARY, SESSION } from '../support/participants.ts';
import { firstItem, MEMBERS, openSession } from '../support/session.ts';
import { expect, test } from './fixtures.ts';
import { handOn } from './hand.ts';
import { rewriteKept } from './kept-values.ts';

const session = `/meetings/${SESSION}`;
const [, HOLDER = '', RECUSED = ''] = MEMBERS;
const AWAY = MEMBERS[20] ?? '';

test('a member withdraws from an item, another votes for who is away, and the result says so', async ({
  server,
  person,
}) => {
  const secretary = await participant(server, SECRETARY);
  const { details, rules } = secretary.meeting();
  await secretary.does({
    type: 'revise-meeting',
    details,
    rules: { ...rules, proxiesPerMember: 1 },
  });
  const { chair, leave } = await openSession(server, 20);
  const item = firstItem(chair.meeting());
  await chair.does({ type: 'take-up-item', itemId: item.id });
  const nameOf = (personId: string) => {
    const seats = Object.values(chair.meeting().seats);
    return seats.find((seat) => seat.personId === personId)?.name.vi ?? '';
  };

  await test.step('who has a conflict of interest takes no part in the item', async () => {
    const { page } = await person(RECUSED, session);
    await handOn(page)('Các mục khác');
    await handOn(page)('Không tham gia nội dung này');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(/^Lý do/).fill('Có lợi ích liên quan');
    await handOn(dialog)('Không tham gia nội dung này');
    await chair.sees(({ agenda }) => agenda.items[item.id]?.recusals.length === 1);
  });

  await test.step('who is away lets another vote', async () => {
    const { page } = await person(AWAY, session);
    await handOn(page)('Các mục khác');
    await handOn(page)('Ủy quyền biểu quyết');
    await handOn(page.getByRole('dialog'))(new RegExp(nameOf(HOLDER)));
    await chair.sees(({ proxies }) => proxies.length === 1);
  });

  const questionId = newId();
  await chair.does({
    type: 'put-question',
    questionId,
    itemId: item.id,
    question: motionOf('Thông qua?'),
    repeats: null,
  });
  await chair.does({ type: 'open-vote', questionId, seconds: null, rollCall: false });
  const { page } = await person(HOLDER, session);
  await test.step('the other casts two ballots', async () => {
    await handOn(page)('Không tán thành');
    await handOn(page)('Gửi phiếu: Không tán thành');
    await expect(page.getByText(/Đã ghi nhận lúc/)).toBeVisible();
    await handOn(page.getByRole('group', { name: `Biểu quyết thay ${nameOf(AWAY)}` }))('Tán thành');
    await handOn(page)('Gửi phiếu: Tán thành');
    const cast = page.getByRole('region', { name: `Biểu quyết thay ${nameOf(AWAY)}` });
    await expect(cast.getByText(/Đã ghi nhận lúc .*: Tán thành/)).toBeVisible();
    await expect(cast.getByText(/Mã phiếu [A-Z2-7]{5}-[A-Z2-7]{5}/)).toBeVisible();
    await chair.sees(({ questions }) => questions[questionId]?.voted === 2);
  });

  await test.step('the result names both, and why it ended so', async () => {
    await chair.does({ type: 'close-vote', questionId });
    await expect(page.getByText('Không được thông qua').last()).toBeVisible();
    // 27 members less one are 26: 14 are needed; one is for it, one against.
    await expect(page.getByText(/Cần quá nửa tổng số thành viên: 14 trên 26\./)).toBeVisible();
    await page.getByText('Danh sách biểu quyết theo tên').click();
    await expect(page.getByText(`${nameOf(HOLDER)} biểu quyết thay theo ủy quyền`)).toBeVisible();
    await expect(page.getByText('Không tham gia nội dung (1)')).toBeVisible();
  });

  const found = page.getByText('Đã kiểm tra: phiếu này có trong bảng kết quả đã niêm phong.');
  await test.step('the tablet finds both ballots in the sealed result, also when it kept no receipt', async () => {
    await expect(found).toHaveCount(2);
    await rewriteKept(page, {});
    await page.reload();
    await expect(found).toHaveCount(2);
  });
  leave();
  secretary.leave();
});
