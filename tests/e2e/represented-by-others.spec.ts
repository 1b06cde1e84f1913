import { motionOf } from '@e-cabinet/domain';
import type { Page } from '@playwright/test';
import { v4 as newId } from 'uuid';
import { PRIME_MINISTER, participant, SECRETARY, SESSION } from '../support/participants.ts';
import { firstItem, MEMBERS, openSession } from '../support/session.ts';
import { expect, expectAccessible, test } from './fixtures.ts';
import { handOn } from './hand.ts';

const session = `/meetings/${SESSION}`;
const DESK = { width: 1440, height: 900 };
const [, HOLDER = '', RECUSED = '', VOTER = ''] = MEMBERS;
const AWAY = MEMBERS[20] ?? '';

test('the chair withdraws a member, the secretary enters a proxy, and a late tap undoes no later ballot', async ({
  server,
  person,
}) => {
  const secretary = await participant(server, SECRETARY);
  const { page: desk } = await person(SECRETARY, `${session}/console`, { viewport: DESK });

  await test.step('where the rules allow no proxies the desk has no way to enter one', async () => {
    await desk.getByRole('tab', { name: 'Điểm danh' }).click();
    await expect(desk.getByRole('button', { name: /^Tất cả/ })).toBeVisible();
    const proxies = desk.getByRole('button', { name: 'Ủy quyền biểu quyết (0)' });
    await expect(proxies).toHaveCount(0);
    const { details, rules } = secretary.meeting();
    const allowing = { ...rules, proxiesPerMember: 1 };
    await secretary.does({ type: 'revise-meeting', details, rules: allowing });
    await expect(proxies).toBeVisible();
  });

  const { chair, leave } = await openSession(server, 20);
  const item = firstItem(chair.meeting());
  const seatOf = (personId: string) => {
    const seat = Object.values(chair.meeting().seats).find((each) => each.personId === personId);
    if (!seat) throw new Error(`${personId} has no seat`);
    return { id: seat.id, name: seat.name.vi };
  };
  const [recused, away, holder] = [seatOf(RECUSED), seatOf(AWAY), seatOf(HOLDER)];
  await chair.does({ type: 'take-up-item', itemId: item.id });
  const { page: podium } = await person(PRIME_MINISTER, `${session}/podium`);

  await test.step('the chair withdraws a member from the item, and the desk sees who and why', async () => {
    const dialog = podium.getByRole('dialog');
    await handOn(podium)('Ghi thành viên không tham gia');
    await handOn(dialog)(new RegExp(recused.name));
    await handOn(dialog)('Ghi không tham gia');
    await expect(dialog.getByText('Cần ghi lý do')).toBeVisible();
    await dialog.getByLabel(/^Lý do/).fill('Có lợi ích liên quan');
    await handOn(dialog)('Ghi không tham gia');
    for (const page of [podium, desk]) {
      const shown = page.getByRole('region', { name: 'Thành viên không tham gia nội dung' });
      await expect(shown.getByText(recused.name)).toBeVisible();
      await expect(shown.getByText('Có lợi ích liên quan')).toBeVisible();
      await expect(page.getByText('Có mặt 19/26')).toBeVisible();
      await expectAccessible(page);
    }
    await expect(desk.getByRole('button', { name: /thành viên không tham gia/ })).toHaveCount(0);
  });

  await test.step('the chair takes it back', async () => {
    await handOn(podium)(`Cho ${recused.name} tham gia lại`);
    await expect(desk.getByText('Có mặt 20/27')).toBeVisible();
    await chair.sees(({ agenda }) => agenda.items[item.id]?.recusals.length === 0);
  });

  await test.step('the secretary enters a proxy on the written word, withdraws it, and enters one for the item', async () => {
    const dialog = desk.getByRole('dialog');
    await handOn(desk)('Ủy quyền biểu quyết (0)');
    const enter = async (itemId: string) => {
      await handOn(dialog)('Nhập ủy quyền');
      await handOn(dialog)(new RegExp(away.name));
      await handOn(dialog)(new RegExp(holder.name));
      await dialog.getByLabel('Phạm vi ủy quyền').selectOption(itemId);
      await dialog.getByLabel(/^Căn cứ/).fill('Giấy ủy quyền ngày 20/11');
      await expectAccessible(desk);
      await handOn(dialog)('Ghi nhận ủy quyền');
      await expect(dialog.getByText(`${holder.name} biểu quyết thay`)).toBeVisible();
    };
    await enter('');
    await expect(dialog.getByText('Cả phiên họp · Giấy ủy quyền ngày 20/11')).toBeVisible();
    await handOn(dialog)(`Thôi ủy quyền của ${away.name}`);
    await expect(dialog.getByText('Chưa có thành viên nào ủy quyền')).toBeVisible();
    await enter(item.id);
    await expectAccessible(desk);
    const [proxy] = await chair.sees(({ proxies }) => proxies.length === 1 && proxies);
    expect(proxy).toMatchObject({ forSeatId: away.id, seatId: holder.id, itemId: item.id });
  });

  const questionId = newId();
  const question = motionOf('Thông qua?');
  const put = { questionId, itemId: item.id, question, repeats: null };
  await chair.does({ type: 'put-question', ...put });
  await chair.does({ type: 'open-vote', questionId, seconds: null, rollCall: false });

  await test.step('a tap on a slow line undoes no later ballot: what counts is shown, and can be changed', async () => {
    const tablet = await person(VOTER, session);
    const line = await slowLine(tablet.page);
    const other = await person(VOTER, session);
    const cast = async (page: Page, answer: string) => {
      await handOn(page)(answer);
      await handOn(page)(`Gửi phiếu: ${answer}`);
    };
    const recorded = (answer: string) => new RegExp(`Đã ghi nhận lúc .*: ${answer}$`);
    await handOn(tablet.page)('Tán thành');
    line.hold();
    await handOn(tablet.page)('Gửi phiếu: Tán thành');
    await expect(tablet.page.getByText('Đang gửi phiếu:')).toBeVisible();
    await cast(other.page, 'Không tán thành');
    await expect(other.page.getByText(recorded('Không tán thành'))).toBeVisible();
    line.release();
    const refused = tablet.page.getByText(/^Phiếu đã ghi nhận từ thiết bị khác lúc \d\d:\d\d/);
    await expect(refused).toBeVisible({ timeout: 30_000 });
    await expect(tablet.page.getByText(recorded('Không tán thành'))).toBeVisible();
    await expectAccessible(tablet.page);
    await handOn(tablet.page)('Đổi phiếu');
    await expect(refused).toHaveCount(0);
    await cast(tablet.page, 'Tán thành');
    for (const { page } of [tablet, other])
      await expect(page.getByText(recorded('Tán thành'))).toBeVisible();
    await chair.sees(({ questions }) => questions[questionId]?.voted === 1);
  });
  leave();
  secretary.leave();
});

/** What goes over the page's line from now on is kept back while it is held, and then goes on in its order. */
async function slowLine(page: Page) {
  let isHeld = false;
  const waiting: (() => void)[] = [];
  const pass = (go: () => void) => void (isHeld ? waiting.push(go) : go());
  await page.routeWebSocket(/./, (tablet) => {
    const server = tablet.connectToServer();
    tablet.onMessage((message) => pass(() => server.send(message)));
    server.onMessage((message) => pass(() => tablet.send(message)));
  });
  await page.reload();
  return {
    hold: () => {
      isHeld = true;
    },
    release: () => {
      isHeld = false;
      for (const go of waiting.splice(0)) go();
    },
  };
}
