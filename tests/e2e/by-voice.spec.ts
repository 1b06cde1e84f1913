import { PRIME_MINISTER, participant, SECRETARY, SESSION } from '../support/participants.ts';
import { firstItem, MEMBERS } from '../support/session.ts';
import { expect, expectAccessible, test } from './fixtures.ts';
import { handOn } from './hand.ts';

const DESK = { width: 1440, height: 900 };
const session = `/meetings/${SESSION}`;
const WHY = 'Máy của Thủ tướng hết pin';

test('with the chair’s tablet off the secretary leads on the chair’s word, and a vote is called by name', async ({
  server,
  person,
}) => {
  const office = await participant(server, SECRETARY);
  const here = Object.values(office.meeting().seats).filter(({ personId }) =>
    MEMBERS.slice(0, 18).includes(personId ?? ''),
  );
  for (const { id: seatId } of here) {
    await office.does({ type: 'record-presence', seatId, present: true, where: 'room' });
  }
  const { page } = await person(SECRETARY, `${session}/podium`, { viewport: DESK });
  const { page: tablet } = await person(MEMBERS[5] ?? '', session);
  const presses = handOn(page);

  await test.step('the podium is taken with a reason that everybody reads', async () => {
    await presses('Thao tác thay người chủ trì');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill(WHY);
    await handOn(dialog)('Thao tác thay người chủ trì');
    await presses('Khai mạc phiên họp');
    for (const each of [page, tablet]) {
      await expect(each.getByText(`Lý do: ${WHY}`)).toBeVisible();
    }
    await expect(tablet.getByRole('button', { name: 'Thôi thao tác thay' })).toHaveCount(0);
    await presses('Phiên họp');
    await expect(page.getByRole('button', { name: 'Bế mạc phiên họp' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Giao quyền chủ trì' })).toHaveCount(0);
    await page.keyboard.press('Escape');
  });

  await test.step('names are called; an answer is one press or one key, and can be put right', async () => {
    const item = firstItem(office.meeting());
    await office.does({ type: 'take-up-item', itemId: item.id });
    await presses('Đưa ra biểu quyết');
    await handOn(page.getByRole('dialog'))('Đưa ra biểu quyết');
    await presses('Gọi tên từng người');
    const desk = await person(SECRETARY, `${session}/console`, { viewport: DESK });
    const called = desk.page.getByRole('region', { name: 'Đang biểu quyết gọi tên' });
    await expect(called.getByText('Đã trả lời 0/18')).toBeVisible();
    for (let count = 1; count <= 16; count++) {
      await desk.page.keyboard.press('1');
      await expect(called.getByText(`Đã trả lời ${count}/18`)).toBeVisible();
    }
    await handOn(called)('Chưa trả lời, gọi người tiếp theo');
    await handOn(called)(/^Không tán thành/);
    await expect(called.getByText('Đã trả lời 17/18')).toBeVisible();
    await called.getByRole('list').getByRole('button').first().click();
    await handOn(called)(/^Không tán thành/);
    await expect(called.getByRole('list').getByRole('button').first()).toContainText(
      'Không tán thành',
    );
    await expectAccessible(desk.page);
  });

  await test.step('the tablet in the room says that it is called by name, and the result says so too', async () => {
    await expect(tablet.getByText('Đang biểu quyết gọi tên').first()).toBeVisible();
    await presses('Kết thúc biểu quyết');
    await handOn(page.getByRole('dialog'))('Kết thúc biểu quyết');
    await expect(page.getByText('Được thông qua').first()).toBeVisible();
    const closed = await office.sees(({ questions }) =>
      Object.values(questions).find(({ state }) => state === 'closed'),
    );
    expect(closed.result).toMatchObject({ tally: { agree: 15, disagree: 2 }, notVoting: 1 });
  });

  await test.step('the chair is back and ends it', async () => {
    const chair = await person(PRIME_MINISTER, `${session}/podium`);
    await handOn(chair.page)('Thôi thao tác thay');
    for (const each of [tablet, chair.page]) {
      await expect(each.getByText(`Lý do: ${WHY}`)).toHaveCount(0);
    }
    await expect(page.getByText('đang chủ trì')).toBeVisible();
  });
  office.leave();
});
