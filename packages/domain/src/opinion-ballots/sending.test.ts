import { describe, expect, test } from 'vitest';
import { buildItem } from '../testing/build-item.ts';
import { buildMeeting } from '../testing/build-meeting.ts';
import { questionPut } from '../testing/build-question.ts';
import { given } from '../testing/given.ts';
import { APPROVE, CLOSE, DEADLINE, drafted, SEND, sent } from '../testing/in-writing.ts';
import { meetingAfter } from '../testing/record.ts';
import { NINE } from '../testing/times.ts';

describe('an opinion ballot is a meeting in writing', () => {
  test('L1: it has no sitting, and a session has no opinion ballot', () => {
    given(...sent())
      .when('chair', { type: 'open-sitting' })
      .thenRefused('held-in-writing');
    given(...sent())
      .when('chair', { type: 'open-vote', questionId: 'q', seconds: null, rollCall: false })
      .thenRefused('held-in-writing');
    given(...buildMeeting())
      .when('secretary', CLOSE)
      .thenRefused('not-in-writing');
  });

  test('L1: what was begun in writing stays so', () => {
    const { details, rules } = meetingAfter(...drafted());
    given(...drafted())
      .when('secretary', {
        type: 'revise-meeting',
        details: { ...details, kind: 'ordinary' },
        rules,
      })
      .thenRefused('held-in-writing');
  });

  test('L2: it goes out as it was approved, by name', () => {
    given(...drafted())
      .when('secretary', SEND)
      .thenRefused('ballot-not-approved');
    const approved = given(...drafted())
      .when('secretary', APPROVE)
      .thenAccepted();
    expect(approved.meeting.approved).toEqual({ by: 'secretary', at: NINE });
    approved.when('secretary', APPROVE).then();
    const edited = approved
      .when('secretary', { type: 'add-section', sectionId: 's', title: 'New', before: null })
      .thenAccepted();
    expect(edited.meeting.approved).toBe(null);
    edited.when('secretary', SEND).thenRefused('ballot-not-approved');
  });

  test('L3: sending asks every member at once, with a deadline to come', () => {
    const electorate = ['chair', 'member-2', 'member-3'];
    given(...drafted())
      .when('secretary', APPROVE)
      .when('secretary', SEND)
      .then(
        { type: 'meeting-published' },
        { type: 'opinion-ballot-sent', deadline: DEADLINE },
        {
          type: 'vote-opened',
          questionId: 'q',
          electorate,
          closesAt: null,
          rollCall: false,
          weights: null,
        },
      );
    given(...drafted())
      .when('secretary', APPROVE)
      .when('secretary', SEND, DEADLINE)
      .thenRefused('deadline-past', { serverTime: DEADLINE });
  });

  test('L3: it asks something, and nothing that waits for another answer', () => {
    const empty = drafted({ inWriting: { questions: [], deadline: DEADLINE } });
    given(...empty)
      .when('secretary', APPROVE)
      .thenRefused('ballot-without-questions');
    const linked = questionPut('r', { link: { questionId: 'q', outcome: 'adopted' } });
    given(...drafted(), linked)
      .when('secretary', APPROVE)
      .thenRefused('question-link-in-writing');
  });

  test('L3, M4: what was asked stays as it was sent', () => {
    given(...sent())
      .when('secretary', { type: 'withdraw-question', questionId: 'q' })
      .thenRefused('ballot-already-sent');
    given(...sent())
      .when('secretary', SEND)
      .thenRefused('ballot-already-sent');
    given(...sent())
      .when('secretary', { type: 'withdraw-seat', seatId: 'member-2', reason: 'Ill' })
      .thenRefused('seat-in-use');
  });
});

describe('items with an item of their own audience', () => {
  test('L3: a question is asked of those who may know of its item', () => {
    const items = [buildItem({ id: 'item-1', audience: { kind: 'named', seatIds: ['member-2'] } })];
    const { meeting } = given(...drafted({ items }))
      .when('secretary', APPROVE)
      .when('secretary', SEND)
      .thenAccepted();
    expect(meeting.questions.q?.electorate).toEqual(['member-2']);
  });
});
