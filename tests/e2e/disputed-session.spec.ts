import { itemsInOrder, motionOf, quorumOf } from '@e-cabinet/domain';
import { v4 as newId } from 'uuid';
import { firstBallot } from '../support/ballots.ts';
import { type Participant, PRIME_MINISTER, SESSION } from '../support/participants.ts';
import { MEMBERS, openSession } from '../support/session.ts';
import { expect, expectAccessible, test } from './fixtures.ts';
import { handOn } from './hand.ts';

const session = `/meetings/${SESSION}`;
const TABLET = { width: 1180, height: 820 };
const PHONE = { width: 390, height: 844 };
const [, DEPUTY = '', MINISTER = ''] = MEMBERS;

test('a disputed session on tablet and phone: a tie, a lost quorum, a void vote, a deputy in the chair', async ({
  server,
  person,
}) => {
  test.slow();
  const { chair, secretary, members, leave } = await openSession(server);
  const { page: podium } = await person(PRIME_MINISTER, `${session}/podium`, { viewport: TABLET });
  const { page: phone } = await person(MINISTER, session, { viewport: PHONE });
  const [first, second] = itemsInOrder(chair.meeting().agenda);
  if (!first || !second) throw new Error('the agenda is too short');
  const minister = members.find(({ personId }) => personId === MINISTER);
  const others = members.filter(({ personId }) => personId !== MINISTER);
  if (!minister) throw new Error('the minister is not there');

  const put = async (itemId: string, text: string, repeats: string | null = null) => {
    const questionId = newId();
    const question = motionOf(text);
    await secretary.does({ type: 'put-question', questionId, itemId, question, repeats });
    return questionId;
  };
  const opens = async (by: Participant, questionId: string) => {
    await by.does({ type: 'open-vote', questionId, seconds: null, rollCall: false });
  };
  /** The minister on the phone votes by hand. */
  const votesOnPhone = async (answer: string, text = '') => {
    await handOn(phone)(answer);
    if (text) await phone.getByRole('textbox').last().fill(text);
    await phone.getByRole('button', { name: new RegExp(`^Gửi phiếu: ${answer}`) }).click();
    await expect(phone.getByText(/Đã ghi nhận lúc \d\d:\d\d:\d\d/).first()).toBeVisible();
  };
  const closes = async () => {
    await handOn(podium)('Kết thúc biểu quyết');
    await handOn(podium.getByRole('dialog'))('Kết thúc biểu quyết');
  };

  await test.step('13 for, 13 against, 1 other: the side for which the chair voted', async () => {
    await chair.does({ type: 'take-up-item', itemId: first.id });
    const questionId = await put(first.id, 'Thông qua nghị quyết về ngân sách?');
    await opens(chair, questionId);
    await votesOnPhone('Ý kiến khác', 'Đề nghị làm rõ nguồn chi');
    await Promise.all(
      others.map((each, index) => {
        const inFavour = each === chair || (index > 0 && index < 13);
        return each.does(firstBallot(questionId, inFavour ? 'agree' : 'disagree'));
      }),
    );
    await closes();
    for (const page of [podium, phone]) {
      await expect(page.getByText('Được thông qua').first()).toBeVisible();
      await expect(page.getByText(/thực hiện theo phía người chủ trì/).first()).toBeVisible();
    }
    const { result } =
      (await chair.sees(
        ({ questions }) => questions[questionId]?.result && questions[questionId],
      )) ?? {};
    expect(result).toMatchObject({
      tally: { agree: 13, disagree: 13, other: 1 },
      tie: 'chair',
      outcome: 'adopted',
    });
    await expectAccessible(phone);
  });

  await test.step('with the 18th leaving the quorum is lost at once, and no vote opens', async () => {
    const leaving = others.filter((each) => each !== chair).slice(-10);
    const left = leaving.length;
    await Promise.all(leaving.map((each) => each.does({ type: 'check-out' })));
    await chair.sees(
      (meeting) => quorumOf(meeting, new Date().toISOString()).present === 27 - left,
    );
    await expect(podium.getByText(/Không còn đủ/).first()).toBeVisible();
    const questionId = await put(first.id, 'Thông qua phụ lục?');
    expect(
      await chair.isRefused({ type: 'open-vote', questionId, seconds: null, rollCall: false }),
    ).toBe('no-quorum');
    const checkIn = { type: 'check-in', where: 'room', way: 'tablet' } as const;
    await Promise.all(leaving.map((each) => each.does(checkIn)));
    await expect(podium.getByText(/Không còn đủ/)).toHaveCount(0);
    await secretary.does({ type: 'withdraw-question', questionId });
  });

  await test.step('a vote is declared void with a reason and repeated; an answer is changed until the end', async () => {
    const questionId = await put(first.id, 'Thông qua biên chế năm 2027?');
    await opens(chair, questionId);
    await votesOnPhone('Tán thành');
    await closes();
    await expect(phone.getByText('Không được thông qua').first()).toBeVisible();
    await chair.does({ type: 'void-vote', questionId, reason: 'Đọc nhầm nội dung' });
    await expect(phone.getByText(/Đọc nhầm nội dung/).first()).toBeVisible();
    const again = await put(first.id, 'Thông qua biên chế năm 2027?', questionId);
    await opens(chair, again);
    await votesOnPhone('Tán thành');
    await handOn(phone)('Đổi phiếu');
    await votesOnPhone('Không tán thành');
    await Promise.all(others.slice(0, 20).map((each) => each.does(firstBallot(again, 'agree'))));
    await closes();
    const result = await chair.sees(({ questions }) => questions[again]?.result ?? undefined);
    expect(result).toMatchObject({
      tally: { agree: 20, disagree: 1 },
      notVoting: 6,
      outcome: 'adopted',
    });
    const late = others.at(-1);
    expect(await late?.isRefused(firstBallot(again, 'disagree'))).toBe('vote-closed');
    expect(chair.meeting().questions[questionId]?.state).toBe('void');
  });

  await test.step('a deputy holds the chair for the next item, and whoever has an interest counts out for it', async () => {
    const deputy = others.find(({ personId }) => personId === DEPUTY);
    if (!deputy) throw new Error('the deputy is not there');
    await chair.does({ type: 'hand-over-chair', seatId: deputy.seatId, itemId: second.id });
    await chair.does({ type: 'take-up-item', itemId: second.id });
    await deputy.sees(({ currentItemId }) => currentItemId === second.id);
    await minister.does({
      type: 'recuse-member',
      itemId: second.id,
      seatId: minister.seatId,
      reason: 'Có lợi ích liên quan',
    });
    const questionId = await put(second.id, 'Thông qua dự án?');
    expect(
      await chair.isRefused({ type: 'open-vote', questionId, seconds: null, rollCall: false }),
    ).toBe('not-allowed');
    await opens(deputy, questionId);
    expect(await minister.isRefused(firstBallot(questionId, 'agree'))).toBe('not-entitled');
    await Promise.all(
      others.slice(0, 14).map((each) => each.does(firstBallot(questionId, 'agree'))),
    );
    await deputy.does({ type: 'close-vote', questionId });
    const result = await chair.sees(({ questions }) => questions[questionId]?.result ?? undefined);
    expect(result).toMatchObject({
      base: 26,
      needed: 14,
      outcome: 'adopted',
      recused: [minister.seatId],
    });
    await expect(phone.getByText('Được thông qua').first()).toBeVisible();
  });

  leave();
});
