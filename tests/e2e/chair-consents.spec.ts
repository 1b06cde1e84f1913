import { PRIME_MINISTER, participant, SESSION } from '../support/participants.ts';
import { MEMBERS } from '../support/session.ts';
import { expect, expectAccessible, test } from './fixtures.ts';
import { handOn } from './hand.ts';

const [, ABROAD = '', TIRED = ''] = MEMBERS;
const TABLET = { width: 1180, height: 820 };

test('the chair consents to an absence and refuses another one, on the podium', async ({
  server,
  person,
}) => {
  const abroad = await participant(server, ABROAD);
  const tired = await participant(server, TIRED);
  const ask = (seatId: string, reason: string) =>
    ({
      type: 'answer-invitation',
      seatId,
      answer: { kind: 'absent', reason, from: null, until: null, substitute: null },
      note: '',
    }) as const;
  const { page: podium } = await person(PRIME_MINISTER, `/meetings/${SESSION}/podium`, {
    viewport: TABLET,
  });
  const dialog = podium.getByRole('dialog', { name: 'Báo vắng chờ đồng ý' });
  const rowOf = (reason: string) => dialog.getByRole('listitem').filter({ hasText: reason });

  await test.step('nothing is shown until somebody asks', async () => {
    await expect(podium.getByRole('button', { name: 'Phiên họp', exact: true })).toBeVisible();
    await expect(podium.getByRole('button', { name: /^Chờ đồng ý vắng mặt/ })).toHaveCount(0);
    await abroad.does(ask(abroad.seatId, 'Đi công tác nước ngoài'));
    await tired.does(ask(tired.seatId, 'Bận việc riêng'));
    await handOn(podium)('Chờ đồng ý vắng mặt (2)');
    await expectAccessible(podium);
  });

  await test.step('consent is one tap, and the member hears of it', async () => {
    await handOn(rowOf('Đi công tác nước ngoài'))('Đồng ý');
    await expect(rowOf('Đi công tác nước ngoài')).toHaveCount(0);
    await abroad.sees((_, { answer }) => answer?.consent === 'approved');
  });

  await test.step('a refusal says why, and the list is empty then', async () => {
    await handOn(rowOf('Bận việc riêng'))('Không đồng ý');
    const why = podium.getByRole('dialog', { name: /Không đồng ý cho vắng mặt/ });
    await why.getByRole('textbox').fill('Nội dung thuộc lĩnh vực của đồng chí');
    await why.getByRole('button', { name: 'Không đồng ý' }).click();
    await expect(dialog).toContainText('Không còn báo vắng nào chờ đồng ý.');
    const because = 'Nội dung thuộc lĩnh vực của đồng chí';
    await tired.sees((_, { answer }) => answer?.refusedBecause === because);
    await handOn(dialog)('Đóng');
    await expect(podium.getByRole('button', { name: /^Chờ đồng ý vắng mặt/ })).toHaveCount(0);
  });

  for (const each of [abroad, tired]) each.leave();
});
