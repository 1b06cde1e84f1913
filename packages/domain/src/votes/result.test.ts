import { describe, expect, test } from 'vitest';
import { evolve } from '../evolve.ts';
import { buildItem } from '../testing/build-item.ts';
import { buildMeeting } from '../testing/build-meeting.ts';
import { ballotCast, choiceOf, questionPut, voteOpened } from '../testing/build-question.ts';
import { cabinetOf } from '../testing/build-seat.ts';
import { given } from '../testing/given.ts';
import { meetingAfter, recordOf } from '../testing/record.ts';
import { computeResult } from './compute-result.ts';

describe('what is stored', () => {
  const seats = cabinetOf(27);
  const ids = seats.map(({ id }) => id);
  const remote = ids.slice(21, 25);
  const events = [
    ...buildMeeting({
      seats,
      items: [buildItem({ id: 'item-1' })],
      present: ids.slice(0, 25),
      current: 'item-1',
    }),
    ...remote.map(
      (seatId) => ({ type: 'checked-in', seatId, where: 'remote', way: 'tablet' }) as const,
    ),
    ...voteOpened('q', ids.slice(0, 25)),
  ];
  const cast = {
    type: 'cast-ballot',
    replaces: null,
    questionId: 'q',
    choice: 'agree',
    comment: '',
  } as const;

  test('V9: 21 in the room, 4 remote', () => {
    const voted = ids
      .slice(0, 25)
      .reduce((story, id) => story.when(id, cast).thenAccepted(), given(...events));
    const { meeting } = voted.when('chair', { type: 'close-vote', questionId: 'q' }).thenAccepted();
    expect(meeting.questions.q?.result).toMatchObject({
      rule: { base: 'all', threshold: 'more-than-half', tie: 'chair' },
      members: 27,
      present: 25,
      entitled: 25,
      cast: 25,
      notVoting: 0,
      castInRoom: 21,
      castRemotely: 4,
      tally: { agree: 25, disagree: 0, other: 0 },
    });
  });

  test('V9: computed again from the log the result is the same', () => {
    const log = recordOf([...events, ballotCast('q', 'chair', 'agree')]);
    const meeting = log.reduce(evolve, meetingAfter());
    const again = JSON.parse(JSON.stringify(meeting)) as typeof meeting;
    const [first, second] = [meeting, again].map(
      (m) => m.questions.q && computeResult(m, m.questions.q),
    );
    expect(second).toEqual(first);
  });

  test('V13: names are in the result unless the rules keep it unnamed', () => {
    for (const byName of [true, false]) {
      const meeting = meetingAfter(
        ...buildMeeting({ rules: { byName }, current: 'item-1' }),
        ...voteOpened('q', ['chair']),
        ballotCast('q', 'chair', 'agree'),
      );
      const result = meeting.questions.q && computeResult(meeting, meeting.questions.q);
      const names = result?.ballots?.map(({ seatId }) => seatId) ?? null;
      expect([result?.cast, names]).toEqual([1, byName ? ['chair'] : null]);
    }
  });

  test('V19: two questions of an item are tallied apart', () => {
    const story = given(
      ...buildMeeting({ items: [buildItem({ id: 'item-1' })], current: 'item-1' }),
      questionPut('q1', choiceOf('Huế', 'Vinh', 'Đà Lạt')),
      questionPut('q2', choiceOf('2027', '2028', '2029')),
    );
    const vote = (from: typeof story, questionId: string, choices: readonly string[]) => {
      const opened = from
        .when('chair', { type: 'open-vote', questionId, seconds: null, rollCall: false })
        .thenAccepted();
      const voters = ['chair', 'member-2', 'member-3'];
      const voted = voters.reduce(
        (to, id, index) =>
          to.when(id, { ...cast, questionId, choice: choices[index] ?? '' }).thenAccepted(),
        opened,
      );
      return voted.when('chair', { type: 'close-vote', questionId }).thenAccepted();
    };
    const { meeting } = vote(vote(story, 'q1', ['a', 'a', 'c']), 'q2', ['b', 'c', 'c']);
    expect(meeting.questions.q1?.result?.tally).toEqual({ a: 2, b: 0, c: 1 });
    expect(meeting.questions.q2?.result?.tally).toEqual({ a: 0, b: 1, c: 2 });
  });
});
