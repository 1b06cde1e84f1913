import { describe, test } from 'vitest';
import { buildItem, paperAdded } from '../testing/build-item.ts';
import { buildMeeting } from '../testing/build-meeting.ts';
import { given } from '../testing/given.ts';

const items = [buildItem({ id: 'item-1' }), buildItem({ id: 'item-2' })];
const paper = paperAdded({ paperId: 'paper' });
const PUBLISHED = [
  ...buildMeeting({ stage: 'preparing', items }),
  paper,
  { type: 'meeting-published' } as const,
];
const COPYING = [
  ...buildMeeting({ stage: 'preparing', items, rules: { copiesAllowed: true } }),
  paper,
  { type: 'meeting-published' } as const,
];
const CHAIR_ALONE = { kind: 'named', seatIds: ['chair'] } as const;
const takeCopy = (paperVersion: number) => {
  return { type: 'take-copy', paperId: 'paper', paperVersion } as const;
};

describe('copies', () => {
  test('P20: a copy is taken where the rules allow it, and each is recorded', () => {
    const taken = (seatId: string) => {
      return { type: 'copy-taken', seatId, paperId: 'paper', paperVersion: 1 } as const;
    };
    given(...PUBLISHED)
      .when('member-2', takeCopy(1))
      .thenRefused('copies-not-allowed');
    given(...COPYING)
      .when('member-2', takeCopy(1))
      .then(taken('member-2'))
      .when('member-2', takeCopy(1))
      .then(taken('member-2'))
      .when('secretary', takeCopy(1))
      .then(taken('secretary'));
    given(...COPYING)
      .when('member-2', takeCopy(2))
      .thenRefused('paper-version-unknown');
    given(...COPYING, { type: 'paper-recalled', paperId: 'paper', reason: 'Figures' })
      .when('member-2', takeCopy(1))
      .thenRefused('paper-recalled');
    given(...COPYING, { ...paper, type: 'paper-revised', audience: CHAIR_ALONE })
      .when('member-2', takeCopy(1))
      .thenRefused('paper-unknown');
  });

  test('P22: a pack is a copy of each of its papers, or of none', () => {
    const takePack = (...paperVersions: readonly number[]) => {
      const papers = paperVersions.map((paperVersion) => ({ paperId: 'paper', paperVersion }));
      return { type: 'take-pack', papers } as const;
    };
    const taken = {
      type: 'copy-taken',
      seatId: 'member-2',
      paperId: 'paper',
      paperVersion: 1,
    } as const;
    given(...PUBLISHED)
      .when('member-2', takePack(1))
      .thenRefused('copies-not-allowed');
    given(...COPYING)
      .when('member-2', takePack(1, 1))
      .then(taken, taken)
      .when('secretary', takePack(1))
      .thenRefused('not-allowed');
    given(...COPYING)
      .when('member-2', takePack(1, 2))
      .thenRefused('paper-version-unknown');
    given(...COPYING, { type: 'paper-recalled', paperId: 'paper', reason: 'Figures' })
      .when('member-2', takePack(1))
      .thenRefused('paper-recalled');
    given(...COPYING, { ...paper, type: 'paper-revised', audience: CHAIR_ALONE })
      .when('member-2', takePack(1))
      .thenRefused('paper-unknown');
  });
});
