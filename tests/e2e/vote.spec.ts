import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { itemsInOrder, motionOf, openQuestion } from '@e-cabinet/domain';
import { v4 as newId } from 'uuid';
import { firstBallot } from '../support/ballots.ts';
import {
  NGHE_AN,
  PRIME_MINISTER,
  participant,
  SECRETARY,
  SESSION,
} from '../support/participants.ts';
import { MEMBERS } from '../support/session.ts';
import { ROOT } from '../support/source-files.ts';
import { expect, test } from './fixtures.ts';
import { handOn } from './hand.ts';
import { keptValues, rewriteKept } from './kept-values.ts';

const [FINANCE, HEALTH, JUSTICE] = ['finance', 'health', 'justice'].map(
  (ministry) => `person-head-${ministry}`,
) as [string, string, string];
const AT_TABLETS = [FINANCE, HEALTH, JUSTICE];

test('a session on tablets: check-in, item, floor, a vote through a cut line, the result', async ({
  server,
  person,
}) => {
  const session = `/meetings/${SESSION}`;
  const chair = await participant(server, PRIME_MINISTER);
  const secretary = await participant(server, SECRETARY);
  const others = MEMBERS.filter((id) => id !== PRIME_MINISTER && !AT_TABLETS.includes(id));
  const colleagues = await Promise.all(others.slice(0, 18).map((id) => participant(server, id)));
  const tablets = await Promise.all(AT_TABLETS.map((id) => person(id, session)));
  const podium = (await person(PRIME_MINISTER, `${session}/podium`)).page;
  const presses = (name: string | RegExp) => podium.getByRole('button', { name }).first().click();
  const [finance, health, justice] = tablets;
  const bridge = await person(NGHE_AN, `${session}/bridge`, {
    viewport: { width: 1440, height: 900 },
  });
  if (!finance || !health || !justice) throw new Error('a tablet is missing');

  await test.step('everybody checks in, and the quorum is reached on every tablet', async () => {
    for (const { page } of tablets)
      await page.getByRole('button', { name: 'Tại phòng họp' }).click();
    const checkIn = { type: 'check-in', where: 'room', way: 'tablet' } as const;
    await Promise.all([chair, ...colleagues].map((each) => each.does(checkIn)));
    for (const { page } of tablets)
      await expect(page.getByText('Có mặt 22/27').first()).toBeVisible();
    await presses('Khai mạc phiên họp');
    await chair.sees(({ phase }) => phase === 'in-session');
  });

  const item = itemsInOrder(chair.meeting().agenda)[0];
  if (!item) throw new Error('the agenda is empty');

  await test.step('the item that is taken up is on every screen', async () => {
    await presses('Bắt đầu nội dung 1');
    for (const { page } of [...tablets, bridge]) {
      await expect(page.getByRole('heading', { name: item.title }).first()).toBeVisible();
    }
  });

  await test.step('a minister asks for the floor in two taps and sees the place in the queue', async () => {
    const { page } = health;
    await page
      .getByRole('button', { name: /phát biểu/i })
      .first()
      .click();
    await page.getByRole('button', { name: /Nói về nội dung đang họp/ }).click();
    await chair.sees(({ floor }) => Object.values(floor.requests).length === 1);
  });

  const questionId = newId();
  const text = `Thông qua: ${item.title}`;
  await test.step('a vote opens on the tablets', async () => {
    const question = motionOf(text);
    const put = { questionId, itemId: item.id, question, repeats: null };
    await secretary.does({ type: 'put-question', ...put });
    const start = podium.getByRole('button', { name: 'Bắt đầu, chủ trì tự kết thúc' });
    await podium.getByRole('button', { name: 'Bắt đầu biểu quyết' }).first().click();
    await start.click();
    for (const { page } of tablets)
      await expect(page.getByRole('heading', { name: text })).toBeVisible();
  });

  await test.step('one tap and one confirmation: sent, then recorded with a receipt', async () => {
    const { page } = finance;
    await page.getByRole('button', { name: 'Tán thành', exact: true }).click();
    await page.getByRole('button', { name: 'Gửi phiếu: Tán thành' }).click();
    await expect(page.getByText(/Đã ghi nhận lúc \d\d:\d\d:\d\d/)).toBeVisible();
    await expect(page.getByText(/Mã phiếu [A-Z2-7]{5}-[A-Z2-7]{5}/)).toBeVisible();
  });

  await test.step('a line that is cut between choice and sending loses nothing', async () => {
    const { page, context } = justice;
    await page.getByRole('button', { name: 'Không tán thành', exact: true }).click();
    await context.setOffline(true);
    await expect(page.getByText(/Mất kết nối/).first()).toBeVisible({ timeout: 30_000 });
    await expect(page.getByRole('button', { name: 'Gửi phiếu: Không tán thành' })).toBeDisabled();
    await context.setOffline(false);
    await expect(page.getByText('Trực tiếp')).toBeVisible({ timeout: 30_000 });
    await page.getByRole('button', { name: 'Gửi phiếu: Không tán thành' }).click();
    await expect(page.getByText(/Đã ghi nhận lúc/)).toBeVisible();
  });

  await test.step('nobody sees a result before the vote is closed, everybody afterwards', async () => {
    const { page } = health;
    await page.getByRole('button', { name: 'Tán thành', exact: true }).click();
    await page.getByRole('button', { name: 'Gửi phiếu: Tán thành' }).click();
    const cast = firstBallot(questionId, 'agree');
    await Promise.all([chair, ...colleagues].map((each) => each.does(cast)));
    expect(openQuestion(chair.meeting())?.result).toBeNull();
    await expect(bridge.page.getByText('Được thông qua')).toHaveCount(0);
    await presses('Kết thúc biểu quyết');
    const dialog = podium.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Kết thúc biểu quyết' }).click();
    for (const { page: each } of [...tablets, bridge]) {
      await expect(each.getByText('Được thông qua').first()).toBeVisible();
    }
    const result = await chair.sees(({ questions }) => questions[questionId]?.result ?? undefined);
    expect(result).toMatchObject({ tally: { agree: 21, disagree: 1 }, cast: 22 });
  });

  const found = 'Đã kiểm tra: phiếu này có trong bảng kết quả đã niêm phong.';
  await test.step('each tablet looks by itself whether its ballot is in the sealed result', async () => {
    for (const { page } of tablets) await expect(page.getByText(found).first()).toBeVisible();
    await expect(bridge.page.getByText(found)).toHaveCount(0);
    const { page } = finance;
    const code = await page
      .getByText(/^[A-Z2-7]{5}-[A-Z2-7]{5}$/)
      .first()
      .textContent();
    await rewriteKept(page, {});
    await page.reload();
    await expect(page.getByText(found).first()).toBeVisible();
    await expect(page.getByText(code ?? '').first()).toBeVisible();
  });

  await test.step('the sealed result leaves as a file, and a script that knows nothing else finds it right', async () => {
    const leaving = podium.waitForEvent('download');
    await podium.getByRole('link', { name: 'Tải bảng kết quả (có chữ ký)' }).click();
    const file = await (await leaving).path();
    const check = path.join(ROOT, 'packages/protocol/check-result-sheet.mjs');
    const { status, stdout } = spawnSync(process.execPath, [check, file], { encoding: 'utf8' });
    expect(stdout).toContain('{"agree":21,"disagree":1,"other":0}: adopted');
    expect(status).toBe(0);
  });

  await test.step('a ballot that the sealed result does not know is spoken of plainly', async () => {
    const { page } = finance;
    const receipts = async () => (await keptValues(page))?.['ballot receipts'] as object[];
    await expect.poll(async () => (await receipts())?.length).toBe(1);
    const [receipt] = await receipts();
    await rewriteKept(page, { 'ballot receipts': [{ ...receipt, choice: 'disagree' }] });
    await page.reload();
    await expect(page.getByText(/Không thấy phiếu này .* báo ngay thư ký/).first()).toBeVisible();
  });

  await test.step('signing out leaves nothing of the ballot on the tablet', async () => {
    const { page } = health;
    const kept = async () => JSON.stringify(await keptValues(page));
    expect(await kept()).toContain(questionId);
    await page.goto(`${server.url}/account`);
    await handOn(page)('Đăng xuất khỏi mọi thiết bị');
    await handOn(page.getByRole('dialog'))('Đăng xuất khỏi mọi thiết bị');
    await expect.poll(kept).toBe('null');
  });

  for (const each of [chair, secretary, ...colleagues]) each.leave();
});
