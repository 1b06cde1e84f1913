import { describe, expect, it } from 'vitest';
import { item, Rehearsal, SMALL_CABINET } from '../../testing/rehearsal.ts';
import { courseOf } from './course-of.ts';

const IN_ROOM = { type: 'check-in', where: 'room', way: 'tablet' } as const;
const QUESTION = {
  text: 'Thông qua?',
  kind: 'motion',
  options: [],
  link: null,
  secret: false,
  election: null,
} as const;

describe('the course of the session', () => {
  it('tells, the latest first, what was taken up, said, voted, announced and concluded', () => {
    const held = new Rehearsal(SMALL_CABINET)
      .act(
        'secretary',
        { type: 'add-items', items: [item('one')], before: null, lateReason: null },
        { type: 'publish-meeting' },
      )
      .act('chair', IN_ROOM)
      .act('finance', IN_ROOM)
      .act('chair', { type: 'open-sitting' }, { type: 'take-up-item', itemId: 'one' })
      .act(
        'chair',
        { type: 'call-speaker', requestId: 'r', seatId: 'finance', seconds: 60 },
        { type: 'end-floor' },
        { type: 'put-question', questionId: 'q', itemId: 'one', question: QUESTION, repeats: null },
        { type: 'open-vote', questionId: 'q', seconds: null, rollCall: false },
        { type: 'close-vote', questionId: 'q' },
      )
      .act(
        'secretary',
        {
          type: 'make-announcement',
          announcementId: 'a',
          text: 'Nghỉ 15 phút',
          audience: { kind: 'all' },
        },
        { type: 'draft-conclusion', itemId: 'one', text: 'Kết luận' },
      )
      .act(
        'chair',
        { type: 'confirm-conclusion', itemId: 'one', revision: 1 },
        { type: 'conclude-item', itemId: 'one' },
        { type: 'close-sitting' },
      );
    expect(courseOf(held.meeting).map(({ kind }) => kind)).toEqual([
      'closed',
      'left',
      'conclusion-confirmed',
      'announcement',
      'vote-closed',
      'vote-opened',
      'speech',
      'taken-up',
      'opened',
    ]);
  });

  it('tells that an item was left before the next one was taken up, though both were one act', () => {
    const { meeting } = new Rehearsal(SMALL_CABINET)
      .act(
        'secretary',
        { type: 'add-items', items: [item('one'), item('two')], before: null, lateReason: null },
        { type: 'publish-meeting' },
      )
      .act('chair', IN_ROOM)
      .act('finance', IN_ROOM)
      .act('chair', { type: 'open-sitting' }, { type: 'take-up-item', itemId: 'one' })
      .act('chair', { type: 'take-up-item', itemId: 'two' });
    expect(
      courseOf(meeting)
        .map(({ kind }) => kind)
        .slice(0, 2),
    ).toEqual(['taken-up', 'left']);
  });
});
