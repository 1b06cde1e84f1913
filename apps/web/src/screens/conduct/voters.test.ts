import { describe, expect, it } from 'vitest';
import { item, Rehearsal, SMALL_CABINET, seat } from '../../testing/rehearsal.ts';
import { lateVoters, progressOf, readiness } from './voters.ts';

const IN_ROOM = { type: 'check-in', where: 'room', way: 'tablet' } as const;
const QUESTION = {
  text: 'Thông qua?',
  kind: 'motion',
  options: [],
  link: null,
  secret: false,
  election: null,
} as const;

/** Three of four members are there when the vote opens. */
function voting(): Rehearsal {
  const seats = [...SMALL_CABINET, seat('justice', 'member')];
  return new Rehearsal(seats)
    .act(
      'secretary',
      { type: 'add-items', items: [item('one')], before: null, lateReason: null },
      { type: 'publish-meeting' },
    )
    .act('chair', IN_ROOM)
    .act('finance', IN_ROOM)
    .act('health', IN_ROOM)
    .act('chair', { type: 'open-sitting' }, { type: 'take-up-item', itemId: 'one' })
    .act('secretary', {
      type: 'put-question',
      questionId: 'q',
      itemId: 'one',
      question: QUESTION,
      repeats: null,
    });
}

const opened = () =>
  voting().act('chair', { type: 'open-vote', questionId: 'q', seconds: null, rollCall: false });
const question = ({ meeting }: Rehearsal) => {
  const found = meeting.questions.q;
  if (!found) throw new Error('no question');
  return found;
};
const ids = (seats: readonly { readonly id: string }[]) => seats.map(({ id }) => id);

describe('the progress of a vote', () => {
  it('tells who of those who will vote is ready', () => {
    const waiting = voting().act('finance', { type: 'declare-ready', questionId: 'q' });
    const { ready, notReady } = readiness(
      waiting.meeting,
      question(waiting),
      '2026-11-21T02:00:00.000Z',
    );
    expect(ids(ready)).toEqual(['finance']);
    expect(ids(notReady)).toEqual(['chair', 'health']);
  });

  it('names those who are present and have not voted, apart from those who left', () => {
    const cast = {
      type: 'cast-ballot',
      replaces: null,
      questionId: 'q',
      choice: 'agree',
      comment: '',
    } as const;
    const running = opened().act('finance', cast).act('health', { type: 'check-out' });
    const progress = progressOf(running.meeting, question(running));
    expect(ids(progress.voted)).toEqual(['finance']);
    expect(ids(progress.waiting)).toEqual(['chair']);
    expect(ids(progress.gone)).toEqual(['health']);
  });

  it('knows who came after the opening', () => {
    const running = opened().act('justice', IN_ROOM);
    expect(ids(lateVoters(running.meeting, question(running)))).toEqual(['justice']);
  });
});
