import { participant, SECRETARY, SESSION } from '../support/participants.ts';
import { MEMBERS, openSession, openVote } from '../support/session.ts';
import { expect, expectAccessible, test } from './fixtures.ts';
import { handOn } from './hand.ts';

const session = `/meetings/${SESSION}`;
const DESK = { width: 1440, height: 900 };
const WALL = { width: 1920, height: 1080 };
const [, DEPUTY = ''] = MEMBERS;

test('weighted votes by hand: the weight is given at the desk, told to the voter, and stands in the result', async ({
  server,
  person,
}) => {
  const secretary = await participant(server, SECRETARY);
  const { details, rules, seats } = secretary.meeting();
  const deputy = Object.values(seats).find(({ personId }) => personId === DEPUTY);
  const name = deputy?.name.vi ?? '';
  const desk = (await person(SECRETARY, `${session}/prepare/participants`, { viewport: DESK }))
    .page;

  await test.step('nothing speaks of weights where the rules weigh none', async () => {
    await handOn(desk)(`Thay đổi: ${name}`);
    const form = desk.getByRole('form');
    await expect(form.getByRole('button', { name: 'Lưu', exact: true })).toBeVisible();
    await expect(desk.getByText(/rọng số/)).toHaveCount(0);
    await secretary.does({
      type: 'revise-meeting',
      details,
      rules: { ...rules, weightedVotes: true },
    });
  });

  await test.step('the secretary gives a member a weight', async () => {
    await desk.getByRole('form').getByLabel('Trọng số phiếu').fill('14');
    await expectAccessible(desk);
    await handOn(desk)('Lưu');
    await expect(desk.getByText('Trọng số 14')).toBeVisible();
    secretary.leave();
  });

  const sitting = await openSession(server, 18);
  const tablet = (await person(DEPUTY, session)).page;
  const wall = (await person('person-room-screen', `${session}/screen`, { viewport: WALL })).page;
  const questionId = await openVote(sitting);
  await test.step('the voter reads for how much the ballot counts', async () => {
    await expect(tablet.getByText('Phiếu này có trọng số 14.')).toBeVisible();
    await handOn(tablet)('Tán thành');
    await handOn(tablet)('Gửi phiếu: Tán thành');
    await expect(tablet.getByText(/Đã ghi nhận lúc/)).toBeVisible();
  });

  await test.step('the result shows weights and persons', async () => {
    const others = sitting.members.filter(({ personId }) => personId !== DEPUTY);
    const cast = others.map((member, index) =>
      member.does({
        type: 'cast-ballot',
        questionId,
        choice: index < 7 ? 'agree' : 'disagree',
        comment: '',
        replaces: null,
      }),
    );
    await Promise.all(cast);
    await sitting.chair.does({ type: 'close-vote', questionId });
    // 14 + 7 of 40 in favour, 10 against.
    for (const page of [tablet, wall]) {
      await expect(page.getByText('Được thông qua').first()).toBeVisible();
      await expect(page.getByText(/21 trên 40/).first()).toBeVisible();
      await expect(page.getByText('· 8 người').first()).toBeVisible();
    }
    await tablet.getByText('Danh sách biểu quyết theo tên').first().click();
    await expect(tablet.getByText('· trọng số 14')).toBeVisible();
    await expectAccessible(tablet);
  });
  sitting.leave();
});
