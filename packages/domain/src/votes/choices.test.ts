import { describe, expect, test } from 'vitest';
import type { TieRule } from '../rules.ts';
import { buildItem } from '../testing/build-item.ts';
import { buildMeeting } from '../testing/build-meeting.ts';
import { ballotCast, choiceOf, questionPut } from '../testing/build-question.ts';
import { cabinetOf } from '../testing/build-seat.ts';
import { meetingAfter } from '../testing/record.ts';
import type { QuestionText } from './commands.ts';
import { computeResult } from './compute-result.ts';

describe('choices', () => {
  const members = cabinetOf(9).map(({ id }) => id);
  /** Ballots as letters, the chair's first. */
  function chosen(letters: string, question: QuestionText = choiceOf('Huế', 'Vinh', 'Đà Lạt')) {
    const meeting = meetingAfter(
      ...buildMeeting({
        seats: cabinetOf(9),
        items: [buildItem({ id: 'item-1' })],
        current: 'item-1',
      }),
      questionPut('q', question),
      {
        type: 'vote-opened',
        questionId: 'q',
        electorate: members,
        closesAt: null,
        rollCall: false,
        weights: null,
      },
      ...[...letters].flatMap((choice, index) =>
        choice === '-' ? [] : ballotCast('q', members[index] ?? '', choice),
      ),
    );
    if (!meeting.questions.q) throw new Error('no question');
    return computeResult(meeting, meeting.questions.q);
  }

  test.each<readonly [string, string, string | null, TieRule | null]>([
    ['the option with the majority wins', 'aaaaabbbb', 'a', null],
    ['most is not enough without the majority', 'aaaabbbcc', null, null],
    ['of equals the chair’s', 'aaaabbbbc', 'a', 'chair'],
    ['of equals, if the chair voted for one of them', 'caaaabbbb', null, 'lost'],
    ['of equals, if the chair voted', '-aaaabbbb', null, 'lost'],
    ['three equals are more than one vote short', 'aaabbbccc', null, null],
    ['equals below the majority are no tie', 'aabb-----', null, null],
    ['nothing cast', '---------', null, null],
  ])('V7, V8: %s: %s', (_what, letters, winner, tie) => {
    const outcome = winner === null ? 'rejected' : 'adopted';
    expect(chosen(letters)).toMatchObject({ winner, tie, outcome, needed: 5 });
  });

  test('V9: every option is listed, also those nobody chose, whatever they are called', () => {
    expect(chosen('aaaaabbbb').tally).toEqual({ a: 5, b: 4, c: 0 });
    const odd = {
      ...choiceOf('One', 'Two'),
      options: [
        { id: '2', label: 'x' },
        { id: '__proto__', label: 'y' },
      ],
    };
    expect(Object.entries(chosen('222222222', odd).tally)).toEqual([
      ['2', 9],
      ['__proto__', 0],
    ]);
  });
});
