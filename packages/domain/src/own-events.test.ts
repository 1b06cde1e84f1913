import { describe, expect, test } from 'vitest';
import type { EventType, MeetingEvent } from './event.ts';
import { evolve } from './evolve.ts';
import { noMeeting } from './meeting.ts';
import { mineOf, noMine } from './mine.ts';
import { evolveMine, ownersOf } from './own-events.ts';
import { buildItem, paperAdded } from './testing/build-item.ts';
import { buildMeeting } from './testing/build-meeting.ts';
import { ballotCast, questionPut } from './testing/build-question.ts';
import { buildSeat, cabinetOf } from './testing/build-seat.ts';
import { EVENTS } from './testing/one-of-each-event.ts';
import { recordOf } from './testing/record.ts';
import { NINE } from './testing/times.ts';

const OWNED: Partial<Record<EventType, string>> = {
  'opinion-drafted': 'member adviser',
  'pack-delivered': 'member',
  'pack-acknowledged': 'member',
  'invitation-answered': 'member',
  'absence-approved': 'member',
  'absence-refused': 'member',
  'paper-opened': 'member',
  'position-stated': 'member',
  'position-withdrawn': 'member',
  'checked-in': 'member',
  'checked-out': 'member',
  'announcement-acknowledged': 'member',
  'seat-ready': 'member',
  'ballot-cast': 'member',
  'credential-issued': 'member',
  'bridge-reported': 'bridge',
};

const owners = (event: MeetingEvent) =>
  ownersOf({ version: 1, by: 'secretary', at: NINE, event }).join(' ');

describe('what a seat did itself', () => {
  test.each(Object.values(EVENTS))('W10: $type is its owner’s business, or nobody’s', (event) => {
    expect(owners(event)).toBe(OWNED[event.type] ?? '');
  });

  test('W10: an announcement to one bridge point is that point’s', () => {
    const made = EVENTS['announcement-made'];
    expect(owners({ ...made, audience: { kind: 'bridge', seatId: 'bridge' } })).toBe('bridge');
    expect(owners({ ...made, audience: { kind: 'members' } })).toBe('');
  });

  const seats = [...cabinetOf(2), buildSeat({ id: 'me', role: 'bridge' })];
  const own = (event: MeetingEvent): MeetingEvent => {
    return 'seatId' in event && event.seatId !== null ? { ...event, seatId: 'me' } : event;
  };
  const log = recordOf([
    ...buildMeeting({ seats, items: [buildItem({ id: 'item-1' }), buildItem({ id: 'item-2' })] }),
    paperAdded({ paperId: 'paper' }),
    questionPut('question'),
    EVENTS['issuing-opened'],
    { ...EVENTS['announcement-made'], audience: { kind: 'bridge', seatId: 'me' } },
    {
      ...EVENTS['announcement-made'],
      announcementId: 'other',
      audience: { kind: 'bridge', seatId: 'you' },
    },
    { ...EVENTS['announcement-made'], announcementId: 'to all' },
    ...Object.values(EVENTS)
      .filter(({ type }) => OWNED[type] && type !== 'position-withdrawn')
      .map(own),
    own({ ...EVENTS['position-stated'], itemId: 'item-2' }),
    own({ ...EVENTS['position-withdrawn'], itemId: 'item-2' }),
    ballotCast('question', 'member-2', 'disagree'),
  ]);
  const meeting = log.reduce(evolve, noMeeting('meeting'));
  const fold = (seatId: string) =>
    log.reduce((mine, one) => evolveMine(mine, one, seatId), noMine());

  test('W10: the fold of it is what the meeting knows of the seat', () => {
    expect(fold('me')).toEqual(mineOf(meeting, 'me'));
    expect(fold('me')).toMatchObject({
      positions: { 'item-1': { position: 'objection', text: 'Too dear' } },
      ballots: { question: { choice: 'agree' } },
      ready: ['question'],
      opened: { paper: 1 },
      deliveredAt: NINE,
      acknowledgedAt: NINE,
      answer: { answer: { kind: 'absent', reason: 'Abroad' }, consent: 'refused' },
      attendance: { present: false, where: 'room' },
      bridge: { peoplePresent: 1, reportedAt: NINE },
      announcements: [{ id: 'announcement', acknowledgedBy: [] }],
      acknowledged: ['announcement'],
    });
    expect(Object.keys(fold('me').positions)).toEqual(['item-1']);
  });

  test('W10: what others did changes nothing', () => {
    expect(fold('somebody')).toEqual(noMine());
    expect(fold('member-2').ballots.question?.choice).toBe('disagree');
    expect(fold('member-2')).toEqual(mineOf(meeting, 'member-2'));
  });

  test('W10: who leaves without having come was never there', () => {
    const left = { version: 1, by: 'me', at: NINE, event: own(EVENTS['checked-out']) };
    expect(evolveMine(noMine(), left, 'me').attendance).toBeNull();
  });
});
