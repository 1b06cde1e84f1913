import { describe, expect, test } from 'vitest';
import type { MeetingEvent } from '../event.ts';
import { quorumOf } from '../quorum.ts';
import { buildItem } from '../testing/build-item.ts';
import { buildMeeting, checkedIn } from '../testing/build-meeting.ts';
import { voteOpened } from '../testing/build-question.ts';
import { buildSeat, cabinetOf } from '../testing/build-seat.ts';
import { given } from '../testing/given.ts';
import { meetingAfter } from '../testing/record.ts';
import { after, NINE } from '../testing/times.ts';

const seats = [...cabinetOf(27), buildSeat({ id: 'bridge', role: 'bridge' })];
const ids = cabinetOf(27).map(({ id }) => id);
const items = [buildItem({ id: 'item-1' }), buildItem({ id: 'item-2' })];
const published = (present: readonly string[] = ids) =>
  buildMeeting({ seats, items, stage: 'published', present });
const IN_SESSION = buildMeeting({ seats, items });
const AT_ITEM_1 = buildMeeting({ seats, items, current: 'item-1' });
const SUSPENDED = [...AT_ITEM_1, { type: 'sitting-suspended', reason: 'Lunch' }] as const;
const SPEAKING: readonly MeetingEvent[] = [
  ...AT_ITEM_1,
  {
    type: 'floor-requested',
    requestId: 'speech',
    seatId: 'member-2',
    name: { vi: '', en: '' },
    itemId: 'item-1',
    kind: 'speak',
    subject: '',
    speaker: null,
    respondentSeatId: null,
    rank: 'a0',
  },
  { type: 'floor-given', requestId: 'speech', seconds: 300 },
];
const VOTING = [...AT_ITEM_1, ...voteOpened('q', ids)];
const SPEECH_ENDED = { type: 'floor-ended', requestId: 'speech' } as const;

describe('open-sitting', () => {
  const open = { type: 'open-sitting' } as const;

  test('S1: a sitting opens with a chair and a quorum, once', () => {
    given(...published(ids.slice(0, 18)))
      .when('chair', open)
      .then({ type: 'sitting-opened', present: 18, needed: 18 })
      .thenMeeting(({ phase, openedAt }) => phase === 'in-session' && openedAt === NINE)
      .when('chair', open)
      .thenRefused('already-in-session');
    given(...SUSPENDED)
      .when('chair', open)
      .thenRefused('already-in-session');
  });

  test('S1: not with 17 of 27', () => {
    given(...published(ids.slice(0, 17)))
      .when('chair', open)
      .thenRefused('no-quorum', { present: 17, needed: 18 });
  });

  test('S1: not without a chair', () => {
    const someone = buildSeat({ id: 'chair', role: 'chair' });
    given(...published(ids.slice(1)), {
      type: 'seat-revised',
      seat: { ...someone, role: 'member' },
    })
      .when({ ...someone, id: 'unknown here' }, open)
      .thenRefused('not-allowed');
    given(...published(ids.slice(1)), { type: 'seat-withdrawn', seatId: 'chair', reason: 'Ill' })
      .when('chair', open)
      .thenRefused('no-seat');
  });
});

describe('quorum', () => {
  test.each([
    [27, 18],
    [26, 18],
    [25, 17],
    [3, 2],
    [1, 1],
  ])('S3: of %d members %d must be present', (members, needed) => {
    const meeting = meetingAfter(...buildMeeting({ seats: cabinetOf(members) }));
    expect(quorumOf(meeting, NINE)).toMatchObject({
      members,
      present: members,
      needed,
      reached: true,
    });
  });

  test('S3: who has left does not count, nor who is no member', () => {
    const eighteen = buildMeeting({ seats, present: [...ids.slice(0, 18), 'bridge'] });
    expect(quorumOf(meetingAfter(...eighteen), NINE)).toMatchObject({ present: 18, reached: true });
    const left = { type: 'checked-out', seatId: 'member-18', way: 'self' } as const;
    expect(quorumOf(meetingAfter(...eighteen, left), NINE)).toMatchObject({
      present: 17,
      reached: false,
    });
  });

  test('S3: those on a line count and are told apart', () => {
    const remote = { type: 'checked-in', seatId: 'member-9', where: 'remote', way: 'qr' } as const;
    const meeting = meetingAfter(...buildMeeting({ seats }), remote);
    expect(quorumOf(meeting, NINE)).toMatchObject({ present: 27, presentRemotely: 1 });
  });

  test('S3: a meeting without members has no quorum', () => {
    const meeting = meetingAfter(
      ...buildMeeting({ seats: [buildSeat({ id: 'o', role: 'observer' })] }),
    );
    expect(quorumOf(meeting, NINE)).toMatchObject({ members: 0, needed: 0, reached: false });
  });
});

describe('suspend-sitting and resume-sitting', () => {
  const suspend = { type: 'suspend-sitting', reason: 'Lunch' } as const;
  const resume = { type: 'resume-sitting' } as const;

  test('S11: a break ends the speech and is ended by resuming', () => {
    given(...SPEAKING)
      .when('chair', suspend)
      .then(SPEECH_ENDED, { type: 'sitting-suspended', reason: 'Lunch' })
      .thenMeeting(
        ({ phase, currentItemId }) => phase === 'suspended' && currentItemId === 'item-1',
      )
      .when('chair', resume)
      .then({ type: 'sitting-resumed' })
      .thenMeeting(({ phase }) => phase === 'in-session')
      .when('chair', resume)
      .thenRefused('not-suspended');
  });

  test('S11: a break waits for an open vote', () => {
    given(...VOTING)
      .when('chair', suspend)
      .thenRefused('vote-in-progress');
  });

  test('S11: there is no break of a break', () => {
    given(...SUSPENDED)
      .when('chair', suspend)
      .thenRefused('not-in-session');
    given(...published())
      .when('chair', suspend)
      .thenRefused('not-in-session');
  });
});

describe('close-sitting', () => {
  const close = { type: 'close-sitting' } as const;

  test('S2: adjourning ends the speech and leaves the item', () => {
    given(...SPEAKING)
      .when('chair', close)
      .then(SPEECH_ENDED, { type: 'item-concluded', itemId: 'item-1' }, { type: 'sitting-closed' })
      .thenMeeting(({ phase, closedAt }) => phase === 'closed' && closedAt === NINE)
      .thenMeeting(({ currentItemId, floor }) => currentItemId === null && floor.speaking === null);
  });

  test('S2: it opens the doors, and ends a break too', () => {
    const closed = {
      type: 'item-audience-set',
      itemId: 'item-1',
      audience: { kind: 'members' },
    } as const;
    given(...AT_ITEM_1, closed, { type: 'doors-closed' }, { type: 'sitting-suspended', reason: '' })
      .when('chair', close)
      .then(
        { type: 'item-concluded', itemId: 'item-1' },
        { type: 'doors-opened' },
        { type: 'sitting-closed' },
      );
  });

  test('S2: an open vote is closed first', () => {
    given(...VOTING)
      .when('chair', close)
      .thenRefused('vote-in-progress');
  });

  test('S2: what has not begun is not adjourned', () => {
    given(...published())
      .when('chair', close)
      .thenRefused('not-in-session');
  });
});

describe('presence', () => {
  const checkIn = { type: 'check-in', where: 'room', way: 'tablet' } as const;
  const record = (seatId: string, present: boolean, where: 'room' | 'remote' = 'room') =>
    ({ type: 'record-presence', seatId, present, where }) as const;

  test('S4: whoever attends checks in, also before the sitting opens', () => {
    given(...published([]))
      .when('bridge', { ...checkIn, way: 'qr' })
      .then({ type: 'checked-in', seatId: 'bridge', where: 'room', way: 'qr' });
    given(...IN_SESSION)
      .when('bridge', checkIn)
      .then(checkedIn('bridge'));
  });

  test('S4: twice changes nothing, moving to a line is recorded', () => {
    given(...published(['member-2']))
      .when('member-2', checkIn)
      .then()
      .when('member-2', { ...checkIn, where: 'remote' }, after(60))
      .then({ type: 'checked-in', seatId: 'member-2', where: 'remote', way: 'tablet' });
  });

  test('S12: who has checked in checks out, and comes back', () => {
    given(...published(['member-2']))
      .when('member-2', { type: 'check-out' })
      .then({ type: 'checked-out', seatId: 'member-2', way: 'self' })
      .when('member-2', { type: 'check-out' })
      .thenRefused('not-checked-in');
    given(...published(['member-2']))
      .when('member-2', { type: 'check-out' })
      .when('member-2', checkIn)
      .then(checkedIn('member-2'));
    given(...published([]))
      .when('member-2', { type: 'check-out' })
      .thenRefused('not-checked-in');
  });

  test('S5: the secretary enters who came and left, and it is marked so', () => {
    given(...published([]))
      .when('secretary', record('member-2', true, 'remote'))
      .then({ type: 'checked-in', seatId: 'member-2', where: 'remote', way: 'secretary' })
      .when('secretary', record('member-2', true, 'remote'))
      .then()
      .when('secretary', record('member-2', true))
      .then({ type: 'checked-in', seatId: 'member-2', where: 'room', way: 'secretary' })
      .when('secretary', record('member-2', false))
      .then({ type: 'checked-out', seatId: 'member-2', way: 'secretary' })
      .when('secretary', record('member-2', false))
      .then();
  });

  test('S5: only of those who attend', () => {
    const others = [buildSeat({ id: 'screen', role: 'screen' })];
    const story = given(...published(), { type: 'seats-given', seats: others });
    for (const seatId of ['nobody', 'screen', 'secretary']) {
      story.when('secretary', record(seatId, true)).thenRefused('seat-unknown');
    }
  });
});
