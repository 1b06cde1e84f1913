import type { Page } from '@playwright/test';
import { firstBallot } from '../support/ballots.ts';
import { sentBallot } from '../support/opinion-ballot.ts';
import { participant } from '../support/participants.ts';
import { expect, expectAccessible, test } from './fixtures.ts';
import { handOn } from './hand.ts';
import { keptValues } from './kept-values.ts';

const FINANCE = 'person-head-finance';
const HEALTH = 'person-head-health';
const PHONE = { width: 390, height: 844 };
const QUESTIONS = ['Đồng ý ban hành?', 'Đồng ý ngày có hiệu lực?', 'Đồng ý giao hướng dẫn?'];
/** Time enough to open the dialog, and little to wait for its end; milliseconds. */
const SOON_MS = 30_000;
const LATER_MS = 5 * 86_400_000;

test('a member answers a round on a phone, and nobody else’s act disturbs the form', async ({
  server,
  person,
}) => {
  const { meetingId, questionIds, secretary } = await sentBallot(server, {
    questions: QUESTIONS,
    paper: 'Tờ trình',
    rules: { opinionsShown: 'after-own-answer' },
  });
  const [first = '', second = ''] = questionIds;
  const page = (await person(FINANCE, '/', { viewport: PHONE })).page;

  await test.step('at home it stands by its deadline, and not as the next session', async () => {
    const ballots = page.getByRole('region', { name: 'Phiếu lấy ý kiến' });
    await expect(ballots).toContainText('Còn 3 câu chưa trả lời');
    await expect(ballots).toContainText(/Trong hạn|Sắp đến hạn/);
    await expect(page.getByRole('heading', { level: 1 })).not.toContainText('Lấy ý kiến');
    await ballots.getByRole('link').first().click();
    await expect(page).toHaveURL(new RegExp(`/opinion-ballots/${meetingId}`));
    await expect(page.getByRole('heading', { name: 'Đề nghị quyết định' })).toBeVisible();
    await expectAccessible(page);
  });

  const taps = await countTaps(page);
  await test.step('two taps for an answer; the next question comes up by itself', async () => {
    await question(page, 1).getByRole('button', { name: 'Tán thành', exact: true }).click();
    await expect(page.getByRole('dialog')).toContainText(QUESTIONS[0] ?? '');
    await handOn(page)('Gửi: Tán thành');
    await expect(question(page, 1)).toContainText(/Đã ghi nhận lúc .*Mã phiếu/);
    await expect(question(page, 2)).toBeInViewport();
    expect(await taps()).toBe(2);
  });

  await test.step('what is half typed stays while others answer and the deadline moves', async () => {
    await question(page, 2).getByRole('button', { name: 'Ý kiến khác' }).click();
    const text = page.getByLabel('Nội dung ý kiến khác');
    await text.pressSequentially('Đề nghị lùi');
    const health = await participant(server, HEALTH, { meetingId });
    await health.does(firstBallot(first, 'disagree'));
    await health.does(firstBallot(second, 'agree'));
    health.leave();
    const until = new Date(Date.now() + LATER_MS).toISOString();
    await secretary.does({ type: 'extend-deadline', seatId: null, until, reason: 'Nghỉ lễ' });
    await expect(page.getByText(/Đã gia hạn cho tất cả .* Nghỉ lễ/)).toBeVisible();
    await expect(text).toHaveValue('Đề nghị lùi');
    await expect(text).toBeFocused();
    // On a slow tablet no letter is lost either.
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 6 });
    await text.pressSequentially(' sáu tháng');
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    // Sealed on the device within a moment of the last letter.
    const kept = async () => JSON.stringify(await keptValues(page));
    await expect.poll(kept).toContain('Đề nghị lùi sáu tháng');
    await page.reload();
    await expect(text).toHaveValue('Đề nghị lùi sáu tháng');
  });

  await test.step('another opinion takes three taps, and the dialog repeats its text', async () => {
    const before = await taps();
    await handOn(page)('Xem lại và gửi');
    await expect(page.getByRole('dialog')).toContainText('Đề nghị lùi sáu tháng');
    await handOn(page)('Gửi: Ý kiến khác');
    await expect(question(page, 2)).toContainText('Đã ghi nhận lúc');
    // Besides the one that chose it, before the page was loaded anew.
    expect((await taps()) - before).toBe(2);
  });

  await test.step('what the office drafts is sent in one act', async () => {
    const adviser = await participant(server, 'person-adviser-finance', { meetingId });
    const questionId = questionIds[2] ?? '';
    await adviser.does({ type: 'draft-opinion', questionId, choice: 'agree', comment: 'Nhất trí' });
    adviser.leave();
    await question(page, 3).getByRole('button', { name: 'Duyệt và gửi' }).click();
    await expect(page.getByRole('dialog')).toContainText('Nhất trí');
    await page.getByRole('dialog').getByRole('button', { name: 'Duyệt và gửi' }).click();
    await expect(page.getByText('Đã trả lời đủ')).toBeInViewport();
  });

  await test.step('an answer is changed; others are read after the own answer', async () => {
    await handOn(question(page, 1))('Sửa câu trả lời');
    await expect(question(page, 1)).toContainText('vẫn có hiệu lực');
    await question(page, 1).getByRole('button', { name: 'Không tán thành' }).click();
    await handOn(page)('Gửi: Không tán thành');
    await expect(question(page, 1)).toContainText(/Không tán thành.*Đã ghi nhận lúc/s);
    await question(page, 1).getByText('Ý kiến của các thành viên khác (1)').click();
    await expect(question(page, 1)).toContainText('Bộ trưởng Bộ Y tế');
    await secretary.sees(({ questions }) => questions[first]?.voted === 2);
  });

  await test.step('a recall is said with its reason, and the answers stay', async () => {
    await secretary.does({ type: 'cancel-meeting', reason: 'Gửi nhầm dự thảo' });
    await expect(page.getByText('Phiếu đã được thu hồi')).toBeVisible();
    await expect(page.getByText(/Gửi nhầm dự thảo/)).toBeVisible();
    await expect(question(page, 2)).toContainText('Đề nghị lùi sáu tháng');
    await expect(page.getByRole('button', { name: 'Sửa câu trả lời' })).toHaveCount(0);
  });
  secretary.leave();
});

test('an answer that comes too late is refused in a sentence, and stays written', async ({
  server,
  person,
}) => {
  const deadline = new Date(Date.now() + SOON_MS).toISOString();
  const { meetingId, secretary } = await sentBallot(server, { deadline });
  // A session's address of a ballot leads to the ballot.
  const page = (await person(FINANCE, `/meetings/${meetingId}`, { viewport: PHONE })).page;
  await expect(page).toHaveURL(new RegExp(`/opinion-ballots/${meetingId}`));
  await question(page, 1).getByRole('button', { name: 'Ý kiến khác' }).click();
  await page.getByLabel('Nội dung ý kiến khác').fill('Cần đánh giá tác động');
  await handOn(page)('Xem lại và gửi');
  const send = page.getByRole('dialog').getByRole('button', { name: 'Gửi: Ý kiến khác' });
  await expect(send).toBeVisible();
  await expect(page.getByText('Đã hết hạn trả lời')).toBeVisible({ timeout: 2 * SOON_MS });
  await send.click();
  await expect(page.getByRole('alert')).toContainText('Đã quá hạn trả lời');
  await expect(page.getByLabel('Nội dung ý kiến khác')).toHaveValue('Cần đánh giá tác động');
  const until = new Date(Date.now() + LATER_MS).toISOString();
  await secretary.does({ type: 'extend-deadline', seatId: null, until, reason: 'Nghỉ lễ' });
  await handOn(page)('Xem lại và gửi');
  await send.click();
  await expect(page.getByText('Đã trả lời đủ')).toBeVisible();
  secretary.leave();
});

/** The number-th question as the page shows them. */
function question(page: Page, number: number) {
  return page.locator('section[id^="question-"]').nth(number - 1);
}

/** How often a finger came down on the page, also over a reload. */
async function countTaps(page: Page): Promise<() => Promise<number>> {
  let taps = 0;
  await page.exposeFunction('tapped', () => {
    taps += 1;
  });
  const listen = () => {
    addEventListener(
      'click',
      ({ isTrusted }) => isTrusted && Reflect.get(window, 'tapped')(),
      true,
    );
  };
  await page.addInitScript(listen);
  await page.evaluate(listen);
  return async () => {
    await page.evaluate(() => undefined);
    return taps;
  };
}
