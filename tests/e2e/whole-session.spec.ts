import { type Item, itemsInOrder } from '@e-cabinet/domain';
import type { Page } from '@playwright/test';
import { firstBallot } from '../support/ballots.ts';
import {
  NGHE_AN,
  type Participant,
  PRIME_MINISTER,
  participant,
  SECRETARY,
  SESSION,
} from '../support/participants.ts';
import { MEMBERS } from '../support/session.ts';
import { expect, test } from './fixtures.ts';
import { follow, handOn } from './hand.ts';

const DESK = { width: 1440, height: 900 };
const DEPUTY = 'person-deputy-prime-minister-1';
const HEALTH = 'person-head-health';
const session = `/meetings/${SESSION}`;
const BACK_AGAIN = { timeout: 30_000 };

test('a whole session by five people, each on a screen of their own', async ({
  server,
  person,
}) => {
  const others = MEMBERS.filter((id) => ![PRIME_MINISTER, DEPUTY, HEALTH].includes(id));
  const colleagues = await Promise.all(others.slice(0, 18).map((id) => participant(server, id)));
  const [anybody] = colleagues as [Participant];
  const items = itemsInOrder(anybody.meeting().agenda);
  const [first, reports, investment, business] = items as [Item, Item, Item, Item];
  await Promise.all([reports, investment].map(({ id }) => agreedBeforehand(colleagues, id)));

  const [secretary, chair, deputy, health, bridge] = await Promise.all([
    person(SECRETARY, `${session}/console`, { viewport: DESK }),
    person(PRIME_MINISTER, `${session}/podium`),
    person(DEPUTY, session),
    person(HEALTH, session),
    person(NGHE_AN, `${session}/bridge`, { viewport: DESK }),
  ]);
  const ministers = [deputy.page, health.page];
  const everybody = [secretary.page, chair.page, ...ministers, bridge.page];
  const chairs = handOn(chair.page);

  await test.step('everybody checks in on their own screen', async () => {
    await chairs('Điểm danh tại phòng họp');
    for (const page of ministers) await handOn(page)(/^Tại phòng họp/);
    await bridge.page.getByLabel('Người chủ trì tại điểm cầu').fill('Chủ tịch UBND tỉnh');
    await bridge.page.getByLabel('Số người dự').fill('12');
    await handOn(bridge.page)('Báo sẵn sàng');
    await Promise.all(
      colleagues.map((each) => each.does({ type: 'check-in', where: 'room', way: 'tablet' })),
    );
    await expect(secretary.page.getByText('Có mặt 21/27').first()).toBeVisible();
  });

  await test.step('the chair opens the sitting, and every screen is in it', async () => {
    await chairs('Khai mạc phiên họp');
    for (const page of ministers)
      await expect(page.getByText('Phiên họp đang diễn ra').first()).toBeVisible();
    await expect(bridge.page.getByText('Chờ nội dung tiếp theo')).toBeVisible();
    await expect(secretary.page.getByText('Đang họp').first()).toBeVisible();
  });

  await test.step('what nobody objected to is read out, and adopted without debate', async () => {
    await chairs('Nêu 2 nội dung không thảo luận');
    for (const page of ministers) {
      await expect(page.getByText('2 nội dung được đề nghị thông qua').first()).toBeVisible();
      await handOn(page)('Không có đề nghị nào');
    }
    await expect(bridge.page.getByText('2 nội dung sắp được thông qua')).toBeVisible();
    await chairs('Thông qua 2 nội dung');
    await expect(secretary.page.getByText('Đã thông qua')).toHaveCount(2);
  });

  await test.step('the first item is taken up, a minister asks for the floor and speaks', async () => {
    await chairs('Bắt đầu nội dung 1');
    for (const page of everybody)
      await expect(page.getByRole('heading', { name: first.title }).first()).toBeVisible();
    await handOn(health.page)('Đăng ký phát biểu');
    await handOn(health.page)(/Nói về nội dung đang họp/);
    await chairs(/^Mời Bộ trưởng.*Y tế/);
    for (const page of everybody)
      await expect(page.getByText('Đang phát biểu').first()).toBeVisible();
    await chairs('Kết thúc phát biểu');
    await expect(bridge.page.getByText('Chưa có ai phát biểu')).toBeVisible();
  });

  await test.step('the secretary puts a question, the chair opens the vote', async () => {
    const { page } = secretary;
    await handOn(page)('Đưa ra biểu quyết');
    await handOn(page.getByRole('dialog'))('Đưa ra biểu quyết');
    await chairs('Bắt đầu biểu quyết');
    await chairs('Bắt đầu, chủ trì tự kết thúc');
    for (const page of everybody)
      await expect(page.getByText(`Thông qua: ${first.title}`).first()).toBeVisible();
  });

  await test.step('a minister loses the network in the middle of the vote, comes back and votes', async () => {
    await health.context.setOffline(true);
    await votes(deputy.page);
    await follow(chair.page, 'Biểu quyết');
    await votes(chair.page);
    await follow(chair.page, 'Mở bàn chủ trì');
    await expect(health.page.getByText(/Mất kết nối/).first()).toBeVisible(BACK_AGAIN);
    const questionId = await anybody.sees(
      ({ questions }) => Object.values(questions).find(({ state }) => state === 'open')?.id,
    );
    const cast = firstBallot(questionId, 'agree');
    await Promise.all(colleagues.map((each) => each.does(cast)));
    await expect(chair.page.getByText('Đã biểu quyết 20/21')).toBeVisible();
    await health.context.setOffline(false);
    await expect(health.page.getByText('Trực tiếp')).toBeVisible(BACK_AGAIN);
    await votes(health.page);
    await expect(chair.page.getByText('Đã biểu quyết 21/21')).toBeVisible();
  });

  await test.step('the chair closes the vote, and the result is on every screen', async () => {
    await chairs('Kết thúc biểu quyết');
    await handOn(chair.page.getByRole('dialog'))('Kết thúc biểu quyết');
    for (const page of everybody)
      await expect(page.getByText('Được thông qua').first()).toBeVisible();
  });

  await test.step('the secretary writes the conclusion, the chair confirms it', async () => {
    const text = 'Chính phủ thống nhất thông qua Nghị quyết; Bộ TT&TT hoàn thiện trước ngày 30.';
    await secretary.page.getByLabel('Kết luận').fill(text);
    await expect(chair.page.getByText(text)).toBeVisible();
    await chairs('Xác nhận kết luận');
    await expect(secretary.page.getByText(/đã xác nhận bản \d+/)).toBeVisible();
  });

  await test.step('a closed item shows a neutral page to all who may not know of it', async () => {
    await chairs(/^Chương trình/);
    await chairs(/Công tác tổ chức bộ máy/);
    await handOn(chair.page.getByRole('dialog'))('Bắt đầu nội dung');
    await expect(bridge.page.getByText('nội dung có thành phần hạn chế').first()).toBeVisible();
    await expect(health.page.getByText('Đang họp nội dung kín').first()).toBeVisible();
    await expect(
      deputy.page.getByRole('heading', { name: /Công tác tổ chức bộ máy/ }).first(),
    ).toBeVisible();
    for (const page of [health.page, bridge.page])
      await expect(page.getByText('Công tác tổ chức bộ máy')).toHaveCount(0);
  });

  await test.step('the chair hands one item to a deputy, who chairs it, and takes it back', async () => {
    await chairs(new RegExp(business.title));
    await handOn(chair.page.getByRole('dialog'))('Bắt đầu nội dung');
    await expect(bridge.page.getByRole('heading', { name: business.title }).first()).toBeVisible();
    await chairs('Phiên họp');
    await chairs('Giao quyền chủ trì');
    await handOn(chair.page.getByRole('dialog'))(/Phó Thủ tướng 1/);
    await follow(deputy.page, 'Mở bàn chủ trì');
    await expect(deputy.page.getByText('Được giao chủ trì nội dung này')).toBeVisible();
    await chairs('Lấy lại quyền chủ trì');
    await expect(deputy.page.getByText('Thủ tướng Chính phủ đang chủ trì')).toBeVisible();
  });

  await test.step('the chair adjourns, and every screen says that it is over', async () => {
    await chairs('Phiên họp');
    await chairs('Bế mạc phiên họp');
    await handOn(chair.page.getByRole('dialog', { name: 'Bế mạc phiên họp?' }))('Bế mạc phiên họp');
    await expect(chair.page.getByText(/Phiên họp bế mạc lúc/)).toBeVisible();
    await expect(bridge.page.getByText('Phiên họp đã kết thúc')).toBeVisible();
    await expect(health.page.getByText(/Bế mạc lúc/).first()).toBeVisible();
    await expect(deputy.page.getByText('Thủ tướng Chính phủ đang chủ trì')).toBeVisible();
    await expect(secretary.page.getByText('Đã kết thúc').first()).toBeVisible();
    await expect(secretary.page.getByText('Tiếp theo')).toHaveCount(0);
    await expect(secretary.page.getByRole('button', { name: 'Đưa ra biểu quyết' })).toHaveCount(0);
  });

  for (const each of colleagues) each.leave();
});

async function votes(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Tán thành', exact: true }).click();
  await page.getByRole('button', { name: 'Gửi phiếu: Tán thành' }).click();
  await expect(page.getByText(/Đã ghi nhận lúc/)).toBeVisible();
}

/** As many as make a quorum say beforehand that they do not object. */
async function agreedBeforehand(members: readonly Participant[], itemId: string): Promise<void> {
  const agrees = { type: 'state-position', itemId, position: 'no-objection', text: '' } as const;
  await Promise.all(members.map((member) => member.does(agrees)));
}
