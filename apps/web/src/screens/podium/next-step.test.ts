import { describe, expect, it } from 'vitest';
import { item, Rehearsal, SMALL_CABINET } from '../../testing/rehearsal.ts';
import { nextStep } from './next-step.ts';

const IN_ROOM = { type: 'check-in', where: 'room', way: 'tablet' } as const;
const QUESTION = {
  text: 'Thông qua?',
  kind: 'motion',
  options: [],
  link: null,
  secret: false,
  election: null,
} as const;

function published(): Rehearsal {
  const items = [item('one'), item('two', { kind: 'discuss' }), item('three')];
  return new Rehearsal(SMALL_CABINET).act(
    'secretary',
    { type: 'add-items', items, before: null, lateReason: null },
    { type: 'publish-meeting' },
  );
}

function inSession(): Rehearsal {
  return published()
    .act('chair', IN_ROOM)
    .act('finance', IN_ROOM)
    .act('chair', { type: 'open-sitting' });
}

const at = (itemId: string) => inSession().act('chair', { type: 'take-up-item', itemId });
const kindOf = (rehearsal: Rehearsal) => nextStep(rehearsal.meeting).kind;

describe('the next act of the chair', () => {
  it('opens the sitting, and resumes it', () => {
    expect(kindOf(published())).toBe('open-sitting');
    expect(kindOf(inSession().act('chair', { type: 'suspend-sitting', reason: '' }))).toBe(
      'resume-sitting',
    );
  });

  it('takes up the first item', () => {
    expect(nextStep(inSession().meeting)).toMatchObject({ kind: 'take-up', item: { id: 'one' } });
  });

  it('announces what nobody disputes, then adopts it, before the first item', () => {
    const agreed = published();
    for (const seat of ['finance', 'health']) {
      agreed.act(seat, {
        type: 'state-position',
        itemId: 'three',
        position: 'no-objection',
        text: '',
      });
    }
    agreed.act('chair', IN_ROOM).act('finance', IN_ROOM).act('chair', { type: 'open-sitting' });
    expect(nextStep(agreed.meeting)).toEqual({ kind: 'announce-list', itemIds: ['three'] });
    agreed.act('chair', { type: 'announce-consent-list', itemIds: ['three'] });
    expect(nextStep(agreed.meeting)).toEqual({ kind: 'adopt-list', itemIds: ['three'] });
    agreed.act('chair', { type: 'adopt-without-debate' });
    expect(nextStep(agreed.meeting)).toMatchObject({ kind: 'take-up', item: { id: 'one' } });
  });

  it('gives the floor to whoever is first, and ends the speech', () => {
    const asked = at('two').act('finance', {
      type: 'request-floor',
      requestId: 'r',
      kind: 'speak',
      subject: '',
      speaker: null,
      respondentSeatId: null,
    });
    expect(nextStep(asked.meeting)).toMatchObject({ kind: 'give-floor', request: { id: 'r' } });
    asked.act('chair', { type: 'give-floor', requestId: 'r', seconds: 300 });
    expect(kindOf(asked)).toBe('end-floor');
  });

  it('puts the question on an item for decision, opens the vote and closes it', () => {
    const voting = at('one');
    expect(kindOf(voting)).toBe('put-question');
    voting.act('secretary', {
      type: 'put-question',
      questionId: 'q',
      itemId: 'one',
      question: QUESTION,
      repeats: null,
    });
    expect(kindOf(voting)).toBe('open-vote');
    voting.act('chair', { type: 'open-vote', questionId: 'q', seconds: null, rollCall: false });
    expect(kindOf(voting)).toBe('close-vote');
    voting.act('chair', { type: 'pause-vote', questionId: 'q' });
    expect(kindOf(voting)).toBe('resume-vote');
    voting.act(
      'chair',
      { type: 'resume-vote', questionId: 'q' },
      { type: 'close-vote', questionId: 'q' },
    );
    expect(kindOf(voting)).toBe('conclude-item');
  });

  it('passes over a question whose condition did not come true', () => {
    const linked = at('one').act('secretary', {
      type: 'put-question',
      questionId: 'q',
      itemId: 'one',
      question: QUESTION,
      repeats: null,
    });
    linked.act('secretary', {
      type: 'put-question',
      questionId: 'then',
      itemId: 'one',
      question: { ...QUESTION, link: { questionId: 'q', outcome: 'adopted' } },
      repeats: null,
    });
    linked.act(
      'chair',
      { type: 'open-vote', questionId: 'q', seconds: null, rollCall: false },
      { type: 'close-vote', questionId: 'q' },
    );
    expect(linked.meeting.questions.q?.result?.outcome).toBe('rejected');
    expect(kindOf(linked)).toBe('conclude-item');
  });

  it('puts a question again whose ballots did not add up, before the item is left (R3)', () => {
    const put = { type: 'put-question', itemId: 'one', question: QUESTION } as const;
    const voted = at('one')
      .act('secretary', { ...put, questionId: 'q', repeats: null })
      .act('chair', { type: 'open-vote', questionId: 'q', seconds: null, rollCall: false });
    const figures = { ballots: 2, tallied: 1, outside: 0 };
    voted.tell({ type: 'vote-declared-inconsistent', questionId: 'q', ...figures });
    expect(nextStep(voted.meeting)).toMatchObject({ kind: 'put-question', repeats: { id: 'q' } });
    voted.act('secretary', { ...put, questionId: 'again', repeats: 'q' });
    expect(nextStep(voted.meeting)).toMatchObject({ kind: 'open-vote', question: { id: 'again' } });
  });

  it('confirms a drafted conclusion, then concludes and goes on', () => {
    const concluding = at('two').act('secretary', {
      type: 'draft-conclusion',
      itemId: 'two',
      text: 'Kết luận',
    });
    expect(kindOf(concluding)).toBe('confirm-conclusion');
    concluding.act('chair', { type: 'confirm-conclusion', itemId: 'two', revision: 1 });
    expect(nextStep(concluding.meeting)).toMatchObject({
      kind: 'conclude-item',
      next: { id: 'three' },
    });
    concluding.act('chair', { type: 'conclude-item', itemId: 'two' });
    expect(nextStep(concluding.meeting)).toMatchObject({ kind: 'take-up', item: { id: 'one' } });
  });

  it('adjourns when nothing is left', () => {
    const done = inSession();
    for (const itemId of ['one', 'two', 'three']) {
      done.act('chair', { type: 'take-up-item', itemId }, { type: 'conclude-item', itemId });
    }
    expect(kindOf(done)).toBe('close-sitting');
    expect(kindOf(done.act('chair', { type: 'close-sitting' }))).toBe('over');
  });
});
