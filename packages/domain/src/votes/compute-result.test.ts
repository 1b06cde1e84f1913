import { describe, expect, test } from 'vitest';
import type { MajorityRule, MeetingRules, TieRule } from '../rules.ts';
import { buildItem } from '../testing/build-item.ts';
import { buildMeeting } from '../testing/build-meeting.ts';
import { ballotCast, voteOpened } from '../testing/build-question.ts';
import { cabinetOf } from '../testing/build-seat.ts';
import { meetingAfter } from '../testing/record.ts';
import { computeResult } from './compute-result.ts';
import type { Outcome, VoteResult } from './result.ts';

const ALL_ANSWERS = ['agree', 'disagree', 'other', 'abstain', 'blank'] as const;
type Answer = (typeof ALL_ANSWERS)[number];

interface Case {
  /** Ballots by answer; the rest of those present does not vote. */
  readonly ballots: Partial<Record<Answer, number>>;
  readonly chair: Answer | 'absent' | 'silent';
  readonly members?: number;
  readonly present?: number;
  readonly majority?: Partial<MajorityRule>;
}

/** The result of a motion. The chair's ballot is one of those counted; absent and silent chairs cast none. */
function resultOf({ ballots, chair, members = 27, present = members, majority }: Case): VoteResult {
  const seats = cabinetOf(members);
  const there = seats
    .slice(chair === 'absent' ? 1 : 0)
    .slice(0, present)
    .map(({ id }) => id);
  const choices = ALL_ANSWERS.flatMap((answer) => Array<Answer>(ballots[answer] ?? 0).fill(answer));
  if (chair !== 'absent' && chair !== 'silent') {
    choices.unshift(...choices.splice(choices.indexOf(chair), 1));
  }
  const voters = there.filter((id) => chair !== 'silent' || id !== 'chair');
  const rules: Partial<MeetingRules> = {
    answers: ALL_ANSWERS,
    majority: { base: 'all', threshold: 'more-than-half', tie: 'chair', ...majority },
  };
  const meeting = meetingAfter(
    ...buildMeeting({
      seats,
      items: [buildItem({ id: 'item-1' })],
      rules,
      present: there,
      current: 'item-1',
    }),
    ...voteOpened('q', there),
    ...choices.map((choice, index) => ballotCast('q', voters[index] ?? '', choice)),
  );
  const question = meeting.questions.q;
  if (!question) throw new Error('no question');
  return computeResult(meeting, question);
}

const tie = { agree: 13, disagree: 13, abstain: 1 } as const;
const two3 = { threshold: 'two-thirds' } as const;

describe('the majority', () => {
  test.each<readonly [string, Case, 'adopted' | 'rejected', number]>([
    ['14 of 27 is more than half', { ballots: { agree: 14 }, chair: 'agree' }, 'adopted', 14],
    ['13 of 27 is not', { ballots: { agree: 13, other: 14 }, chair: 'other' }, 'rejected', 14],
    [
      'nor is 13 with 12 against',
      { ballots: { agree: 13, disagree: 12 }, chair: 'agree' },
      'rejected',
      14,
    ],
    [
      '14 of 27 counts those who are away',
      { ballots: { agree: 13 }, present: 18, chair: 'agree' },
      'rejected',
      14,
    ],
    [
      '13 of 26 is not more than half',
      { ballots: { agree: 13 }, members: 26, chair: 'agree' },
      'rejected',
      14,
    ],
    [
      '18 of 27 is two thirds',
      { ballots: { agree: 18 }, chair: 'agree', majority: two3 },
      'adopted',
      18,
    ],
    ['17 of 27 is not', { ballots: { agree: 17 }, chair: 'agree', majority: two3 }, 'rejected', 18],
    [
      '19 of 28 is two thirds',
      { ballots: { agree: 19 }, members: 28, chair: 'agree', majority: two3 },
      'adopted',
      19,
    ],
    [
      'all of 27 is all',
      { ballots: { agree: 27 }, chair: 'agree', majority: { threshold: 'all' } },
      'adopted',
      27,
    ],
    [
      '26 of 27 is not',
      { ballots: { agree: 26 }, chair: 'agree', majority: { threshold: 'all' } },
      'rejected',
      27,
    ],
    [
      '10 of 18 present',
      { ballots: { agree: 10 }, present: 18, chair: 'agree', majority: { base: 'present' } },
      'adopted',
      10,
    ],
    [
      '9 of 18 present',
      { ballots: { agree: 9 }, present: 18, chair: 'agree', majority: { base: 'present' } },
      'rejected',
      10,
    ],
    [
      '12 of 18 present, two thirds',
      {
        ballots: { agree: 12 },
        present: 18,
        chair: 'agree',
        majority: { base: 'present', ...two3 },
      },
      'adopted',
      12,
    ],
    [
      '3 of 5 cast',
      { ballots: { agree: 3, disagree: 1, blank: 1 }, chair: 'agree', majority: { base: 'cast' } },
      'adopted',
      3,
    ],
    [
      '2 of 4 cast',
      { ballots: { agree: 2, other: 2 }, chair: 'agree', majority: { base: 'cast' } },
      'rejected',
      3,
    ],
    ['nothing cast', { ballots: {}, chair: 'silent', majority: { base: 'cast' } }, 'rejected', 1],
    [
      'nothing cast, all of it',
      { ballots: {}, chair: 'silent', majority: { base: 'cast', threshold: 'all' } },
      'rejected',
      1,
    ],
  ])('V7: %s', (_what, votes, outcome, needed) => {
    expect(resultOf(votes)).toMatchObject({
      outcome,
      needed,
      winner: outcome === 'adopted' ? 'agree' : null,
    });
  });

  test('V7: of a closed item those present count who may know of it', () => {
    const items = [
      buildItem({
        id: 'item-1',
        audience: { kind: 'named', seatIds: ['chair', 'member-2', 'member-3'] },
      }),
    ];
    const meeting = meetingAfter(
      ...buildMeeting({
        seats: cabinetOf(9),
        items,
        rules: { majority: { base: 'present', threshold: 'more-than-half', tie: 'lost' } },
        current: 'item-1',
      }),
      ...voteOpened('q', ['chair', 'member-2', 'member-3']),
      ballotCast('q', 'chair', 'agree'),
      ballotCast('q', 'member-2', 'agree'),
    );
    const result = meeting.questions.q && computeResult(meeting, meeting.questions.q);
    expect(result).toMatchObject({
      members: 9,
      present: 3,
      base: 3,
      needed: 2,
      outcome: 'adopted',
    });
  });
});

describe('13–13–1 of 27', () => {
  test.each<readonly [Case['chair'], TieRule, Outcome, TieRule, Answer | null]>([
    ['agree', 'chair', 'adopted', 'chair', 'agree'],
    ['disagree', 'chair', 'rejected', 'chair', 'disagree'],
    ['abstain', 'chair', 'rejected', 'lost', 'abstain'],
    ['agree', 'lost', 'rejected', 'lost', null],
    ['disagree', 'lost', 'rejected', 'lost', null],
    ['agree', 'repeat', 'tied', 'repeat', null],
  ])('V8, R1: chair %s, ties by %s: %s', (chair, rule, outcome, led, chairChoice) => {
    const result = resultOf({ ballots: tie, chair, majority: { tie: rule } });
    expect(result).toMatchObject({ outcome, tie: led, chairChoice, cast: 27 });
  });

  test('V8: chair absent, or there without a ballot: the question is lost', () => {
    const thirteen = { agree: 13, disagree: 13 } as const;
    for (const chair of ['absent', 'silent'] as const) {
      const result = resultOf({ ballots: thirteen, chair });
      expect(result).toMatchObject({ outcome: 'rejected', tie: 'lost', cast: 26 });
    }
  });

  test('V8: nothing for and nothing against is no tie', () => {
    expect(resultOf({ ballots: { abstain: 27 }, chair: 'abstain' })).toMatchObject({
      outcome: 'rejected',
      tie: null,
    });
  });

  test('V8: whoever holds the chair at the moment breaks the tie', () => {
    const seats = cabinetOf(27);
    const ids = seats.map(({ id }) => id);
    const meeting = meetingAfter(
      ...buildMeeting({ seats, items: [buildItem({ id: 'item-1' })], current: 'item-1' }),
      { type: 'chair-handed-over', seatId: 'member-2', itemId: 'item-1' },
      ...voteOpened('q', ids),
      ballotCast('q', 'chair', 'disagree'),
      ...ids.slice(1, 14).map((id) => ballotCast('q', id, 'agree')),
      ...ids.slice(14, 26).map((id) => ballotCast('q', id, 'disagree')),
    );
    const result = meeting.questions.q && computeResult(meeting, meeting.questions.q);
    expect(result).toMatchObject({ tally: { agree: 13, disagree: 13 }, outcome: 'adopted' });
  });
});
