import { members } from '@e-cabinet/domain';
import type { Page } from '@playwright/test';
import { type Participant, participant, SECRETARY } from '../support/participants.ts';
import { expect, expectAccessible, test } from './fixtures.ts';
import { follow, handOn } from './hand.ts';

const DESK = { width: 1440, height: 900 };
const SECOND_SECRETARY = 'person-secretary-2';
const FINANCE = 'person-head-finance';
const HEALTH = 'person-head-health';
const TITLE = 'Lấy ý kiến về dự thảo Nghị định định danh điện tử';
const ITEM = 'Dự thảo Nghị định về định danh điện tử';
const REMARK = 'Điều 5: Đề nghị làm rõ trách nhiệm của địa phương.';

test('a ballot is prepared, approved, sent, evaluated and goes to signature', async ({
  person,
  server,
}) => {
  const { page } = await person(SECRETARY, '/secretariat/new', { viewport: DESK });
  await prepare(page, TITLE);
  const meetingId = idIn(page);

  await test.step('it is approved, and an edit lifts the approval', async () => {
    await follow(page, /^Duyệt và gửi/);
    await expect(page.getByText('Đã đủ để duyệt và gửi.')).toHaveCount(0);
    await handOn(page)('Duyệt');
    await expect(page.getByText(/đã duyệt lúc/)).toBeVisible();
    await follow(page, /^Tóm tắt, góp ý/);
    await page.getByLabel('Nội dung đề nghị quyết định').fill('Thông qua và giao Bộ Công an.');
    await handOn(page)('Lưu tóm tắt');
    await expect(page.getByText(/Phiếu vừa được sửa sau khi duyệt/)).toBeVisible();
    await follow(page, 'Sang phần Duyệt và gửi');
    await expect(page.getByText('Phiếu chưa được duyệt, hoặc đã được sửa')).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('approved again it is sent, to how many and until when being said first', async () => {
    await handOn(page)('Duyệt');
    await handOn(page)('Gửi tới 27 thành viên');
    const dialog = page.getByRole('dialog', { name: 'Gửi phiếu tới 27 thành viên?' });
    await expect(dialog).toContainText('trả lời chậm nhất');
    await dialog.getByRole('button', { name: 'Gửi', exact: true }).click();
    await follow(page, 'Xem tổng hợp ý kiến');
  });

  const at = { meetingId };
  const [health, finance, other] = await Promise.all(
    [HEALTH, FINANCE, SECOND_SECRETARY].map((id) => participant(server, id, at)),
  );
  if (!health || !finance || !other) throw new Error('somebody did not come');

  await test.step('the synthesis moves as members answer', async () => {
    await expect(page.getByText('Cần 14/27 tán thành')).toBeVisible();
    await answer(health, 'agree', '');
    await answer(finance, 'other', REMARK);
    await expect(page.getByText('2/27 thành viên đã trả lời')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Điều 5' })).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('the deadline is put off for one member, by name and with a reason', async () => {
    await handOn(page)('Gia hạn');
    const sheet = page.getByRole('dialog', { name: 'Gia hạn trả lời' });
    await sheet.getByLabel('Gia hạn cho').selectOption('Bộ trưởng Bộ Tư pháp');
    await sheet.getByLabel('Lý do (mọi thành viên đều thấy)').fill('Đang đi công tác');
    await sheet.getByRole('button', { name: 'Gia hạn' }).click();
    await expect(page.getByText(/Bộ trưởng Bộ Tư pháp, đến .*: Đang đi công tác/)).toBeVisible();
  });

  await test.step('it is not closed while answers are awaited, and says so', async () => {
    await expect(page.getByText(/còn 25 thành viên chưa trả lời/)).toBeVisible();
    await enterTheRest(other, 'agree');
    await expect(page.getByText('27/27 thành viên đã trả lời')).toBeVisible();
  });

  await test.step('two secretaries close at once: one does, the other hears that it is closed', async () => {
    await handOn(page)('Kết thúc lấy ý kiến');
    const dialog = page.getByRole('dialog', { name: 'Kết thúc lấy ý kiến?' });
    await expect(dialog).toBeVisible();
    await other.does({ type: 'close-opinion-ballot' });
    await expect(page.getByText(/Được thông qua: 26\/27 tán thành, cần 14/)).toBeVisible();
    expect(await other.isRefused({ type: 'close-opinion-ballot' })).toBe('ballot-closed');
  });

  await test.step('it does not go to signature before every remark has its reply', async () => {
    await expect(page.getByText(/còn 1 ý kiến chưa được tiếp thu/)).toBeVisible();
    await handOn(page)('Sang bảng tiếp thu, giải trình');
    const form = page.getByRole('form', { name: /^Trả lời ý kiến của Bộ trưởng Bộ Tài chính/ });
    await handOn(form)('Giải trình');
    await form.getByLabel('Nội dung tiếp thu hoặc giải trình').fill('Đã quy định tại Điều 12.');
    await expectAccessible(page);
    await handOn(form)('Lưu');
    await expect(page.getByText('Đã trả lời 1/1 ý kiến')).toBeVisible();
    await handOn(page)('Trình ký');
    await expect(page.getByText(/Đã trình ký lúc/)).toBeVisible();
  });

  await test.step('members read what was replied', async () => {
    const { page: tablet } = await person(FINANCE, `/opinion-ballots/${meetingId}`);
    await expect(tablet.getByText('Đã quy định tại Điều 12.')).toBeVisible();
    await expect(tablet.getByRole('form')).toHaveCount(0);
    await expectAccessible(tablet);
  });
  for (const each of [health, finance, other]) each.leave();
});

test('a ballot that fails goes onto the agenda of a session', async ({ person, server }) => {
  const { page } = await person(SECRETARY, '/secretariat/new', { viewport: DESK });
  await page.getByLabel('Tên phiên họp').fill('Phiên họp để đưa nội dung vào');
  await handOn(page)('Tạo phiên họp');
  await expect(page).toHaveURL(/prepare/);
  await page.goto(`${server.url}/secretariat/new`);
  await prepare(page, 'Lấy ý kiến về một dự thảo khó');
  const meetingId = idIn(page);
  await follow(page, /^Duyệt và gửi/);
  await handOn(page)('Duyệt');
  await handOn(page)('Gửi tới 27 thành viên');
  await page.getByRole('dialog').getByRole('button', { name: 'Gửi', exact: true }).click();
  await follow(page, 'Xem tổng hợp ý kiến');
  const other = await participant(server, SECOND_SECRETARY, { meetingId });
  await enterTheRest(other, 'disagree');
  await handOn(page)('Kết thúc lấy ý kiến');
  await page.getByRole('dialog').getByRole('button', { name: 'Kết thúc lấy ý kiến' }).click();
  await expect(page.getByText(/Không được thông qua: 0\/27 tán thành, cần 14/)).toBeVisible();
  await expect(page.getByText('có vấn đề chưa được thông qua')).toBeVisible();
  await handOn(page)('Đưa vào chương trình phiên họp…');
  const sheet = page.getByRole('dialog');
  await handOn(sheet)('Đưa vào chương trình');
  await follow(page, 'Mở chương trình phiên họp');
  await expect(page.getByRole('list', { name: 'Chương trình phiên họp' })).toContainText(ITEM);
  other.leave();
});

/** A ballot with one item, its brief, one question and all members. */
async function prepare(page: Page, title: string): Promise<void> {
  await page.getByLabel('Theo loại').selectOption('Phiếu lấy ý kiến');
  await page.getByLabel('Tên phiếu lấy ý kiến').fill(title);
  await expect(page.getByLabel('Số ngày làm việc')).toHaveValue('5');
  await expect(page.getByLabel('Địa điểm')).toHaveCount(0);
  await handOn(page)('Tạo phiếu lấy ý kiến');
  await handOn(page)('Thêm nội dung');
  await page.getByRole('textbox', { name: 'Tên nội dung' }).fill(ITEM);
  await handOn(page)('Thêm');
  await follow(page, /^Thành phần/);
  await handOn(page)('Thêm cả 27 thành viên');
  await handOn(page)('Chọn làm chủ trì');
  await follow(page, /^Tóm tắt, góp ý/);
  await page.getByLabel('Tóm tắt', { exact: true }).fill('Định danh điện tử cho mọi công dân.');
  await handOn(page)('Không có ý kiến khác nhau');
  await page.getByLabel('Nội dung đề nghị quyết định').fill('Thông qua dự thảo Nghị định.');
  await handOn(page)('Lưu tóm tắt');
  await expect(page.getByText('Đã lưu')).toBeVisible();
  await handOn(page)('Thêm vấn đề');
  await handOn(page.getByRole('dialog'))('Thêm vấn đề');
  await expect(page.getByText(`Tán thành: ${ITEM}`)).toBeVisible();
}

function idIn(page: Page): string {
  const [, meetingId = ''] = /meetings\/([^/]+)\//.exec(page.url()) ?? [];
  return meetingId;
}

/** The answer of a member to the one question. */
async function answer(member: Participant, choice: string, comment: string): Promise<void> {
  const question = await member.sees(({ questions }) => Object.values(questions)[0]);
  await member.does({
    type: 'cast-ballot',
    questionId: question.id,
    choice,
    comment,
    replaces: null,
  });
}

/** Enters what came on paper from everybody who has not answered. */
async function enterTheRest(secretary: Participant, choice: string): Promise<void> {
  const question = await secretary.sees(({ questions }) =>
    Object.values(questions).find(({ state }) => state === 'open'),
  );
  const reason = 'Trả lời bằng công văn';
  for (const { id: seatId } of members(secretary.meeting())) {
    const entered = { questionId: question.id, seatId, choice, comment: '', reason };
    await secretary.follower.send({ type: 'enter-ballot', replaces: null, ...entered });
  }
}
