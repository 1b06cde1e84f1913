import { describe, expect, test } from 'vitest';
import type { Command } from '../command.ts';
import { canContinue } from '../cursor.ts';
import type { MeetingEvent } from '../event.ts';
import { mineOf, noMine } from '../mine.ts';
import { owed } from '../owed.ts';
import { buildSeat } from '../testing/build-seat.ts';
import { given } from '../testing/given.ts';
import {
  answer,
  CLOSE,
  cast,
  DEADLINE,
  extend,
  LATER,
  presenter,
  sent,
} from '../testing/in-writing.ts';
import { meetingAfter } from '../testing/record.ts';
import { after, NINE } from '../testing/times.ts';
import { viewOf } from '../view.ts';
import { visible } from '../visible.ts';
import { deadlineOf } from './deadline.ts';
import { membersWhoOwe, unanswered } from './outstanding.ts';

describe('answers', () => {
  test('L4: until the deadline, changed as often as one likes, the last one counts', () => {
    const first = given(...sent())
      .when('member-2', answer('agree'))
      .thenAccepted();
    const version = first.meeting.version;
    const changed = first
      .when('member-2', answer('other', 'Điều 5: sửa', version), after(3_599))
      .thenAccepted();
    expect(mineOf(changed.meeting, 'member-2').ballots.q?.choice).toBe('other');
    changed
      .when('member-2', answer('agree', '', version + 1), DEADLINE)
      .thenRefused('opinion-too-late', { deadline: DEADLINE, serverTime: DEADLINE });
    given(...sent())
      .when('member-2', answer('other'))
      .thenRefused('opinion-text-needed');
    given(...sent())
      .when('member-2', answer('perhaps'))
      .thenRefused('option-unknown');
  });

  test('L5: a deadline is put off for a member by name, or for all, with a reason', () => {
    given(...sent())
      .when('secretary', extend('member-2', LATER, ' '))
      .thenRefused('reason-needed');
    given(...sent())
      .when('secretary', extend('x', LATER))
      .thenRefused('seat-unknown');
    given(...sent())
      .when('secretary', extend('adviser', LATER))
      .thenRefused('not-a-member');
    given(...sent())
      .when('secretary', extend(null, after(60)))
      .thenRefused('deadline-not-later', { deadline: DEADLINE });
    given(...sent())
      .when('secretary', extend(null, after(60)), after(90))
      .thenRefused('deadline-past', { serverTime: after(90) });
    const own = given(...sent())
      .when('secretary', extend('member-2', LATER))
      .thenAccepted();
    own.when('member-2', answer('agree'), after(5_000)).thenAccepted();
    own.when('member-3', answer('agree'), after(5_000)).thenRefused('opinion-too-late');
    const all = given(...sent())
      .when('secretary', extend(null, LATER))
      .thenAccepted();
    all.when('member-3', answer('agree'), after(5_000)).thenAccepted();
    expect(all.meeting.details.endsAt).toBe(LATER);
    expect(deadlineOf(all.meeting, 'member-3')).toBe(LATER);
  });

  test('L7: an adviser drafts for the member; it counts for nothing until the member sends it', () => {
    const draft: Command = { type: 'draft-opinion', questionId: 'q', choice: 'agree', comment: '' };
    const after1 = given(...sent())
      .when('adviser', draft)
      .thenAccepted();
    const { meeting } = after1;
    const written = { adviserSeatId: 'adviser', forSeatId: 'member-2', choice: 'agree' };
    const key = 'adviser member-2';
    expect(mineOf(meeting, 'member-2').drafts.q?.[key]).toMatchObject(written);
    expect(mineOf(meeting, 'adviser').drafts.q?.[key]).toMatchObject(written);
    expect(mineOf(meeting, 'member-3').drafts).toEqual({});
    expect(unanswered(meeting, 'member-2')).toEqual(['q']);
    expect(meeting.questions.q?.voted).toBe(0);
    after1.when('adviser', answer('agree')).thenRefused('not-allowed');
    given(...sent())
      .when('adviser', { ...draft, choice: 'x' })
      .thenRefused('option-unknown');
    given(...sent())
      .when('adviser', draft, DEADLINE)
      .thenRefused('opinion-too-late');
    const nobody = buildSeat({ id: 'nobody', role: 'adviser', forSeatId: null });
    given(...sent())
      .when(nobody, draft)
      .thenRefused('no-seat');
  });

  test('L9, M8: what is still asked of whom', () => {
    const meeting = meetingAfter(...sent(), cast('member-2', 'agree'));
    expect(membersWhoOwe(meeting).map(({ id }) => id)).toEqual(['chair', 'member-3']);
    const opine = { kind: 'opine', questionId: 'q', itemId: 'item-1' };
    const seat = meeting.seats['member-3'] ?? presenter;
    expect(owed(meeting, seat, noMine())).toEqual([opine]);
    const answered = meeting.seats['member-2'] ?? presenter;
    expect(owed(meeting, answered, mineOf(meeting, 'member-2'))).toEqual([]);
  });
});

describe('who reads opinions', () => {
  const event = cast('member-3', 'other', 'Only with a plan');
  const recorded = { version: 99, by: 'member-3', at: NINE, event };
  const seenBy = (seatId: string, events: readonly MeetingEvent[]) => {
    const meeting = meetingAfter(...events, event);
    const seat = meeting.seats[seatId] ?? presenter;
    const seen = visible(recorded, viewOf(meeting, seat), meeting)?.event;
    return seen?.type === 'ballot-cast' ? seen.choice : undefined;
  };
  const rule = (opinionsShown: 'after-own-answer' | 'after-closing' | 'never') =>
    sent({ rules: { opinionsShown } });

  test('L8: the secretariat at once; a member and the chair after their own answer', () => {
    const open = rule('after-own-answer');
    expect(seenBy('secretary', open)).toBe('other');
    for (const reader of ['chair', 'member-2', 'adviser', 'presenter']) {
      expect([reader, seenBy(reader, open)]).toEqual([reader, null]);
    }
    const answered = [...open, cast('member-2', 'agree')];
    expect(seenBy('member-2', answered)).toBe('other');
    expect(seenBy('adviser', answered)).toBe('other');
    expect(seenBy('chair', answered)).toBe(null);
  });

  test('L8, W11: with the first answer the view moves, so the tablet starts from a snapshot', () => {
    const before = meetingAfter(...rule('after-own-answer'));
    const now = meetingAfter(...rule('after-own-answer'), cast('member-2', 'agree'));
    const cursor = { class: 'members', after: before.version } as const;
    const seatOf = (id: string) => now.seats[id] ?? presenter;
    expect(canContinue(now, seatOf('member-2'), cursor)).toBe(false);
    expect(canContinue(now, seatOf('adviser'), cursor)).toBe(false);
    expect(canContinue(now, seatOf('member-3'), cursor)).toBe(true);
  });

  test.each(['after-closing', 'never'] as const)(
    'L8: %s: nobody but the secretariat before',
    (shown) => {
      const answered = [...rule(shown), cast('member-2', 'agree')];
      expect(seenBy('secretary', answered)).toBe('other');
      expect(seenBy('member-2', answered)).toBe(null);
      expect(seenBy('chair', answered)).toBe(null);
    },
  );

  test('L8: after closing members read the names unless never, the drafting agency always', () => {
    const names = (seatId: string, shown: 'after-closing' | 'never') => {
      const { meeting } = given(
        ...rule(shown),
        ...['chair', 'member-2', 'member-3'].map((id) => cast(id, 'agree')),
      )
        .when('secretary', CLOSE)
        .thenAccepted();
      const { result } = meeting.questions.q ?? {};
      const closed = { type: 'vote-closed', questionId: 'q', result: result ?? never() } as const;
      const view = viewOf(meeting, meeting.seats[seatId] ?? presenter);
      const seen = visible({ ...recorded, event: closed }, view, meeting)?.event;
      return seen?.type === 'vote-closed' && seen.result.ballots !== null;
    };
    expect(names('member-2', 'after-closing')).toBe(true);
    expect(names('member-2', 'never')).toBe(false);
    expect(names('chair', 'never')).toBe(true);
    expect(names('presenter', 'never')).toBe(true);
  });
});

function never(): never {
  throw new Error('there is no result');
}
