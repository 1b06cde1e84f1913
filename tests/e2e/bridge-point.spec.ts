import { itemsInOrder, speakersQueue } from '@e-cabinet/domain';
import type { Page } from '@playwright/test';
import { v4 as newId } from 'uuid';
import { firstBallot } from '../support/ballots.ts';
import { NGHE_AN, SESSION } from '../support/participants.ts';
import { type OpenSession, openSession, openVote } from '../support/session.ts';
import { expect, test } from './fixtures.ts';
import { handOn } from './hand.ts';

const DESK = { width: 1440, height: 900 };
const HEAD = 'Chủ tịch UBND tỉnh Nghệ An';
const session = `/meetings/${SESSION}`;

test('a bridge point reports, speaks, loses its line, and learns what it missed', async ({
  server,
  person,
}) => {
  const bridge = await person(NGHE_AN, `${session}/bridge`, { viewport: DESK });
  const { page } = await person('person-secretary-2', `${session}/console`, { viewport: DESK });
  const presses = handOn(bridge.page);
  const onBoard = page.getByRole('listitem').filter({ hasText: 'Điểm cầu Nghệ An' });

  await test.step('what it reports stands on the board of the centre', async () => {
    await page.getByRole('tab', { name: 'Điểm cầu' }).click();
    await page.getByLabel('Tìm điểm cầu').fill('nghe an');
    await expect(onBoard).toContainText('Chưa báo cáo');
    await bridge.page.getByLabel('Người chủ trì tại điểm cầu').fill(HEAD);
    await bridge.page.getByLabel('Số người dự').fill('12');
    for (const check of ['Hình ảnh', 'Âm thanh', 'Đường truyền', 'Tài liệu'])
      await presses(new RegExp(`^${check} *Chưa kiểm tra`));
    await expect(bridge.page.getByText('Đã kiểm tra đủ bốn mục.')).toBeVisible();
    await presses('Báo sẵn sàng');
    await expect(onBoard).toContainText('Sẵn sàng');
    await expect(onBoard).toContainText(HEAD);
    await expect(onBoard).toContainText('12 người');
    await expect(onBoard).not.toContainText('Chưa đạt');
  });

  const sitting = await openSession(server, 20);
  const { chair } = sitting;
  const [first, second] = itemsInOrder(chair.meeting().agenda);
  if (!first || !second) throw new Error('the agenda is empty');

  await test.step('it asks for the floor in two taps, is called, and gives it back', async () => {
    await chair.does({ type: 'take-up-item', itemId: first.id });
    await presses('Đăng ký phát biểu');
    await expect(bridge.page.getByLabel('Người phát biểu')).toHaveValue(HEAD);
    await presses('Gửi đăng ký');
    await expect(bridge.page.getByText('Điểm cầu này phát biểu tiếp theo')).toBeVisible();
    const request = await chair.sees((meeting) => speakersQueue(meeting)[0]);
    await chair.does({ type: 'give-floor', requestId: request.id, seconds: 180 });
    await expect(bridge.page.getByText('Điểm cầu này đang phát biểu')).toBeVisible();
    await expect(page.getByText(`${HEAD} · Điểm cầu Nghệ An`)).toBeVisible();
    const strokes = await countStrokes(bridge.page);
    await chair.does({ type: 'set-speaking-time', seconds: 20 });
    // Two strokes of the bell: under 30 seconds.
    await expect.poll(strokes).toBe(2);
    await presses('Kết thúc phát biểu');
    await expect(bridge.page.getByText('Chưa có ai phát biểu')).toBeVisible();
  });

  await test.step('its line is cut: it says so, and the centre sees it', async () => {
    await bridge.context.setOffline(true);
    await expect(bridge.page.getByText('Mất kết nối với trung tâm')).toBeVisible({
      timeout: 30_000,
    });
    await expect(onBoard).toContainText('Mất kết nối', { timeout: 30_000 });
  });

  await test.step('what happened meanwhile stands in order when the line is back', async () => {
    await goOn(sitting);
    await bridge.context.setOffline(false);
    const missed = bridge.page.getByRole('region', { name: /diễn biến trong lúc mất kết nối/ });
    await expect(missed).toBeVisible({ timeout: 30_000 });
    await expect(missed.getByRole('listitem')).toHaveText([
      new RegExp(`Kết thúc nội dung.*${first.title}`),
      new RegExp(`Bắt đầu nội dung.*${second.title}`),
      /Bắt đầu biểu quyết/,
      /Kết quả biểu quyết: được thông qua/,
      /Thông báo cho riêng điểm cầu này.*Kiểm tra lại micro/,
    ]);
    await expect(
      bridge.page.getByRole('heading', { name: second.title, exact: true }),
    ).toBeVisible();
    await presses('Đã xem');
    await expect(missed).toHaveCount(0);
  });

  await test.step('it acknowledges what it was told, and the centre counts it', async () => {
    await presses('Đã nhận thông báo');
    await page.getByRole('tab', { name: 'Thông báo' }).click();
    await expect(page.getByText('1/1 đã nhận')).toBeVisible();
  });
  sitting.leave();
});

/** The session does not wait: the next item, a vote, and a word for the point that is away. */
async function goOn(sitting: OpenSession): Promise<void> {
  const { chair, secretary, members } = sitting;
  const questionId = await openVote(sitting);
  const cast = firstBallot(questionId, 'agree');
  await Promise.all(members.map((member) => member.does(cast)));
  await chair.does({ type: 'close-vote', questionId });
  const point = Object.values(chair.meeting().seats).find(({ personId }) => personId === NGHE_AN);
  if (!point) throw new Error('the bridge point has no seat');
  await secretary.does({
    type: 'make-announcement',
    announcementId: newId(),
    text: 'Kiểm tra lại micro',
    audience: { kind: 'bridge', seatId: point.id },
  });
}

/** @returns how often the page has rung its bell since */
async function countStrokes(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const { start } = OscillatorNode.prototype;
    document.body.dataset.strokes = '0';
    OscillatorNode.prototype.start = function (when) {
      document.body.dataset.strokes = String(Number(document.body.dataset.strokes) + 1);
      start.call(this, when);
    };
  });
  return () => page.evaluate(() => Number(document.body.dataset.strokes));
}
