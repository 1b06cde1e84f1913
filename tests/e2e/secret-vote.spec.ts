import { voteKeyHash } from '@e-cabinet/client/secret-ballot';
import {
  NGHE_AN,
  PRIME_MINISTER,
  participant,
  SECRETARY,
  SESSION,
} from '../support/participants.ts';
import { castAt, sealedBy, unsealedBy } from '../support/secret-vote.ts';
import { firstItem, MEMBERS } from '../support/session.ts';
import { expect, expectAccessible, test } from './fixtures.ts';
import { handOn } from './hand.ts';

const AT_TABLETS = ['finance', 'health', 'justice'].map((of) => `person-head-${of}`);
const CHOICES = ['Tán thành', 'Không tán thành', 'Phiếu trắng'] as const;
const SEALED = /Phiếu đã niêm phong/;
const CAST = /Phiếu đã nằm trong hòm/;
const FOUND = /Phiếu của đồng chí có trên bảng phiếu/;
/** Tablets cast at a random moment of this many seconds. */
const CASTING = { timeout: 30_000 };

test('a secret vote by hand: the chair, three tablets, one of them reloaded between credential and ballot', async ({
  server,
  person,
}) => {
  test.setTimeout(180_000);
  const session = `/meetings/${SESSION}`;
  const chair = await participant(server, PRIME_MINISTER);
  const others = MEMBERS.filter((id) => id !== PRIME_MINISTER && !AT_TABLETS.includes(id));
  const colleagues = await Promise.all(others.slice(0, 15).map((id) => participant(server, id)));
  const tablets = await Promise.all(
    AT_TABLETS.map(async (id) => ({
      own: await participant(server, id),
      ...(await person(id, session)),
    })),
  );
  const checkIn = { type: 'check-in', where: 'room', way: 'tablet' } as const;
  await Promise.all(
    [chair, ...colleagues, ...tablets.map(({ own }) => own)].map((each) => each.does(checkIn)),
  );
  await chair.does({ type: 'open-sitting' });
  const item = firstItem(chair.meeting());
  await chair.does({ type: 'take-up-item', itemId: item.id });
  const podium = (await person(PRIME_MINISTER, `${session}/podium`)).page;
  const screen = (
    await person(NGHE_AN, `${session}/bridge`, { viewport: { width: 1440, height: 900 } })
  ).page;
  const wall = (
    await person('person-room-screen', `${session}/screen`, {
      viewport: { width: 1920, height: 1080 },
    })
  ).page;
  const presses = handOn(podium);

  await test.step('the chair puts the question as secret and reads what that does not stop', async () => {
    await presses('Đưa ra biểu quyết');
    const dialog = podium.getByRole('dialog');
    await dialog.getByLabel('Cách biểu quyết').selectOption('secret');
    await dialog.getByRole('button', { name: 'Đưa ra biểu quyết' }).click();
    await podium.getByText('Biểu quyết kín bảo vệ điều gì').click();
    await expect(podium.getByText(/Không ngăn được: người vận hành/)).toBeVisible();
    await podium.getByRole('button', { name: 'Mở biểu quyết kín' }).click();
  });

  const question = await chair.sees(({ questions }) =>
    Object.values(questions).find(({ issuing }) => issuing !== null),
  );
  const publicKey = question.issuing?.publicKey ?? '';
  const vote = { meetingId: SESSION, questionId: question.id, publicKey };
  const key = await voteKeyHash(publicKey);

  await test.step('the key is the same on every screen', async () => {
    for (const page of [podium, wall, ...tablets.map((tablet) => tablet.page)]) {
      await expect(page.getByText(key).first()).toBeVisible();
    }
    for (const { page } of tablets.slice(0, 1)) await expectAccessible(page);
    await expectAccessible(podium);
  });

  await test.step('each chooses, confirms, and the ballot is sealed', async () => {
    for (const [index, { page }] of tablets.entries()) {
      const choice = CHOICES[index] ?? '';
      await page.getByRole('button', { name: choice, exact: true }).click();
      await page.getByRole('button', { name: `Niêm phong phiếu: ${choice}` }).click();
      await expect(page.getByText(SEALED)).toBeVisible();
      await expect(page.getByText(choice, { exact: true })).toHaveCount(0);
    }
    await expect(podium.getByText('Đã nhận quyền bỏ phiếu 3/19')).toBeVisible();
  });

  const late = tablets[2];
  if (!late) throw new Error('a tablet is missing');
  await test.step('a tablet dies between credential and ballot', async () => {
    await late.page.goto('about:blank');
  });

  await test.step('the issuing is closed, and the others cast by themselves', async () => {
    const ballots = await Promise.all(
      [chair, ...colleagues].map(async (each) =>
        unsealedBy(each, vote, await sealedBy(each, vote, 'agree')),
      ),
    );
    await presses('Kết thúc cấp quyền');
    await podium.getByRole('dialog').getByRole('button', { name: 'Kết thúc cấp quyền' }).click();
    await chair.sees(({ questions }) => questions[question.id]?.issuing?.closedAt ?? undefined);
    for (const ballot of ballots) {
      expect(await castAt(server.url, vote, ballot)).toEqual({ kept: true });
    }
    for (const { page } of tablets.slice(0, 2)) {
      await expect(page.getByText(CAST)).toBeVisible(CASTING);
    }
    await expect(podium.getByText('Phiếu trong hòm 18/19')).toBeVisible();
  });

  await test.step('the chair is told that a ballot is missing, and waits', async () => {
    await presses('Kết thúc biểu quyết');
    const dialog = podium.getByRole('dialog');
    await expect(dialog.getByText('Còn 1 phiếu chưa tới.')).toBeVisible();
    await podium.keyboard.press('Escape');
  });

  await test.step('the dead tablet comes back and casts what it had sealed', async () => {
    await late.page.goto(`${server.url}${session}`);
    await expect(late.page.getByText(CAST)).toBeVisible(CASTING);
    await expect(podium.getByText('Phiếu trong hòm 19/19')).toBeVisible();
    await expect(wall.getByText('Phiếu trong hòm 19/19')).toBeVisible();
  });

  await test.step('closed: the result without names, and every tablet finds its ballot', async () => {
    await presses('Kết thúc biểu quyết');
    await podium.getByRole('dialog').getByRole('button', { name: 'Kết thúc biểu quyết' }).click();
    const result = await chair.sees(({ questions }) => questions[question.id]?.result ?? undefined);
    expect(result).toMatchObject({
      tally: { agree: 17, disagree: 1, other: 0, blank: 1 },
      cast: 19,
      ballots: null,
    });
    for (const { page } of tablets) await expect(page.getByText(FOUND)).toBeVisible();
    await expect(screen.getByText('Được thông qua').first()).toBeVisible();
    await expect(podium.getByRole('link', { name: 'Bảng phiếu kín' })).toBeVisible();
  });

  await test.step('the tablet has forgotten what was chosen', async () => {
    const kept = await late.page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const opening = indexedDB.open('e-cabinet-secret-ballots');
          opening.onsuccess = () => {
            const all = opening.result.transaction('ballots').objectStore('ballots').getAll();
            all.onsuccess = () => resolve(JSON.stringify(all.result));
          };
        }),
    );
    expect(kept).toContain('"isCast":true,"contents":null');
    const names = await late.page.evaluate(async () => {
      const databases = await indexedDB.databases();
      return databases.map(({ name }) => name ?? '').filter((name) => /secret-ballot/.test(name));
    });
    // What opened it is destroyed.
    expect(names).toEqual(['e-cabinet-secret-ballots']);
  });

  const secretary = await participant(server, SECRETARY);
  expect(secretary.meeting().questions[question.id]?.ballots).toEqual({});
});
