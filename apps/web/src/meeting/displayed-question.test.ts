import { describe, expect, it } from 'vitest';
import { item, Rehearsal, SMALL_CABINET } from '../testing/rehearsal.ts';
import { displayedQuestion } from './displayed-question.ts';

const here = { type: 'check-in', where: 'room', way: 'tablet' } as const;
const motion = {
  text: 'Thông qua?',
  kind: 'motion',
  options: [],
  link: null,
  secret: false,
  election: null,
} as const;

function voting(questionId: string, itemId: string) {
  return [
    { type: 'put-question', questionId, itemId, question: motion, repeats: null },
    { type: 'open-vote', questionId, seconds: null, rollCall: false },
  ] as const;
}

function sitting(): Rehearsal {
  const items = [item('first'), item('second')];
  return new Rehearsal(SMALL_CABINET)
    .act('secretary', { type: 'add-items', items, before: null, lateReason: null })
    .act('secretary', { type: 'publish-meeting' })
    .act('chair', here)
    .act('finance', here)
    .act('chair', { type: 'open-sitting' }, { type: 'take-up-item', itemId: 'first' });
}

function voted(): Rehearsal {
  return sitting().act('chair', ...voting('q1', 'first'), {
    type: 'close-vote',
    questionId: 'q1',
  });
}

describe('the question on display', () => {
  it('is the one being voted on', () => {
    const meeting = sitting().act('chair', ...voting('q1', 'first')).meeting;
    expect(displayedQuestion(meeting)).toMatchObject({ id: 'q1', state: 'open' });
  });

  it('is none before anything was put to the vote', () => {
    expect(displayedQuestion(sitting().meeting)).toBeUndefined();
  });

  it('stays as a result while its item lasts, and after it until the next is taken up', () => {
    const play = voted();
    expect(displayedQuestion(play.meeting)).toMatchObject({ id: 'q1', state: 'closed' });
    play.act('chair', { type: 'conclude-item', itemId: 'first' });
    expect(displayedQuestion(play.meeting)?.id).toBe('q1');
    play.act('chair', { type: 'take-up-item', itemId: 'second' });
    expect(displayedQuestion(play.meeting)).toBeUndefined();
  });

  it('gives way to the next question, and that to its result', () => {
    const play = voted().act('chair', ...voting('q2', 'first'));
    expect(displayedQuestion(play.meeting)).toMatchObject({ id: 'q2', state: 'open' });
    play.act('chair', { type: 'close-vote', questionId: 'q2' });
    expect(displayedQuestion(play.meeting)).toMatchObject({ id: 'q2', state: 'closed' });
  });

  it('stays when the result is void, so that everybody reads that it is', () => {
    const play = voted().act('chair', { type: 'void-vote', questionId: 'q1', reason: 'Nhầm' });
    expect(displayedQuestion(play.meeting)).toMatchObject({ id: 'q1', state: 'void' });
  });

  it('is none while the doors are closed', () => {
    const meeting = { ...voted().meeting, currentItemId: null, doorsClosed: true };
    expect(displayedQuestion(meeting)).toBeUndefined();
  });
});
