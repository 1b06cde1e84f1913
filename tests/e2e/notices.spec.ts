import { randomUUID } from 'node:crypto';
import { connect } from '@e-cabinet/client';
import { type Command, GOVERNMENT_RULES, type Seat } from '@e-cabinet/domain';
import { PRIME_MINISTER, participant, SECRETARY } from '../support/participants.ts';
import type { TestServer } from '../support/server.ts';
import { expect, expectAccessible, test } from './fixtures.ts';
import { follow, handOn } from './hand.ts';

const MINISTER = 'person-head-finance';
const DESK = { width: 1440, height: 900 };
const DAY_MS = 24 * 60 * 60_000;

test('a minister is told of an opinion ballot on the home page, and what was opened is read', async ({
  person,
  server,
}) => {
  const { page } = await person(MINISTER, '/');
  const meetingId = await sendBallot(server);
  const notices = page.getByRole('region', { name: /thông báo/i });
  const ofBallot = notices.locator(`a[href*="${meetingId}"]`);

  await test.step('the notice says that there is something to answer, not what', async () => {
    await expect(async () => {
      await page.reload();
      // The other one is of the demonstration's own ballot.
      await expect(notices.getByRole('heading')).toHaveText('2 thông báo chưa đọc', {
        timeout: 2_000,
      });
    }).toPass({ timeout: 40_000 });
    await expect(ofBallot).toContainText('Có phiếu lấy ý kiến cần trả lời trước');
    await expect(notices).not.toContainText('kinh tế số');
    await expectAccessible(page);
  });

  await test.step('it leads to the ballot, and is read from then on', async () => {
    await ofBallot.click();
    await expect(page).toHaveURL(new RegExp(meetingId));
    await page.goto(server.url);
    await expect(notices.getByRole('heading')).toHaveText('1 thông báo chưa đọc');
    await expect(ofBallot).toBeHidden();
    await notices.getByText('Thông báo đã đọc (1)').click();
    await expect(ofBallot).toBeVisible();
  });
});

test('an administrator gives somebody an e-mail address, and sees what was sent', async ({
  person,
}) => {
  const { page } = await person('person-administrator', '/administration', { viewport: DESK });
  await follow(page, 'Bộ trưởng Bộ Tư pháp');
  await page.getByLabel('Địa chỉ thư điện tử').fill('bo.truong@example.gov.vn');
  await handOn(page)('Lưu thay đổi');
  await expect(page.getByText('Đã lưu.')).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Địa chỉ thư điện tử')).toHaveValue('bo.truong@example.gov.vn');
  await page.goto(page.url().replace(/\/people.*/, '/mail'));
  await expect(page.getByRole('heading', { name: 'Chưa đặt máy chủ gửi thư' })).toBeVisible();
  await follow(page, 'Thư báo');
  await expectAccessible(page);
});

/** By the secretary, to the chair and one minister. @returns the ballot */
async function sendBallot(server: TestServer): Promise<string> {
  const meetingId = randomUUID();
  const { cookie } = await server.signIn(SECRETARY);
  const connection = connect({ url: server.url, cookie, follower: false, beatEveryMs: 1_000 });
  const scheduled = await connection.send(meetingId, schedule(meetingId), randomUUID());
  expect(scheduled).toMatchObject({ accepted: true });
  connection.close();
  const secretary = await participant(server, SECRETARY, { meetingId });
  for (const command of toSend()) await secretary.does(command);
  secretary.leave();
  return meetingId;
}

function schedule(meetingId: string): Command {
  return {
    type: 'schedule-meeting',
    meetingId,
    bodyId: 'body-government',
    details: {
      title: 'Phiếu lấy ý kiến về kinh tế số',
      kind: 'opinion-ballot',
      place: '',
      startsAt: new Date().toISOString(),
      endsAt: new Date(Date.now() + 5 * DAY_MS).toISOString(),
      videoLink: null,
    },
    rules: { ...GOVERNMENT_RULES, briefsRequired: false },
    practice: false,
    copiedFrom: null,
    seats: [seat('chair', PRIME_MINISTER), seat('member', MINISTER)],
  };
}

function seat(role: Seat['role'], personId: string): Seat {
  const name = { vi: personId, en: personId };
  const nothing = { unitId: null, itemIds: null, forSeatId: null, level: null, weight: 1 };
  return { id: randomUUID(), role, name, personId, ...nothing };
}

function toSend(): readonly Command[] {
  const itemId = randomUUID();
  const item = {
    id: itemId,
    title: 'Đề án kinh tế số',
    minutes: 0,
    presenters: [],
    submittedBy: '',
  };
  const question = {
    text: 'Thông qua đề án kinh tế số?',
    options: [],
    link: null,
    secret: false,
    election: null,
  };
  return [
    {
      type: 'add-items',
      items: [{ ...item, kind: 'decide', audience: { kind: 'everyone' } }],
      before: null,
      lateReason: null,
    },
    {
      type: 'put-question',
      questionId: randomUUID(),
      itemId,
      question: { ...question, kind: 'motion' },
      repeats: null,
    },
    { type: 'approve-opinion-ballot' },
    { type: 'send-opinion-ballot', deadline: new Date(Date.now() + 5 * DAY_MS).toISOString() },
  ];
}
