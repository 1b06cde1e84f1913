import { describe, expect, test } from 'vitest';
import type { MeetingEvent } from '../event.ts';
import { quorumOf } from '../quorum.ts';
import { seeAs } from '../testing/as-reader.ts';
import { cast } from '../testing/asks.ts';
import { buildMeeting, DETAILS, RULES } from '../testing/build-meeting.ts';
import { voteOpened } from '../testing/build-question.ts';
import { buildRoom } from '../testing/build-room.ts';
import { buildSeat, cabinetOf, oneOfEach } from '../testing/build-seat.ts';
import { given } from '../testing/given.ts';
import { meetingAfter } from '../testing/record.ts';
import { NINE } from '../testing/times.ts';
import { computeResult } from '../votes/compute-result.ts';
import { placesByPrecedence } from './by-precedence.ts';
import type { GivenPlace, Place } from './commands.ts';
import { seatedAt } from './place-state.ts';
import { planProblem } from './plan.ts';

const ROOM = buildRoom();
const HERE = { ...DETAILS, place: 'Phòng họp số 1, 1 Hoàng Hoa Thám' };
const TAKEN = { type: 'room-taken', room: ROOM } as const;
const REVISED = { type: 'meeting-revised', details: HERE, rules: RULES } as const;
const PUBLISHED = buildMeeting({ stage: 'published' });
const SEATED: readonly MeetingEvent[] = [...PUBLISHED, TAKEN];

const take = (room: typeof ROOM | null) => ({ type: 'take-room', room }) as const;
const give = (...places: readonly GivenPlace[]) =>
  ({ type: 'give-places', given: places }) as const;
const at = (seatId: string, place: number | null): GivenPlace => ({ seatId, place });
const givenTo = (...places: readonly GivenPlace[]) =>
  ({ type: 'places-given', given: places }) as const;

describe('take-room', () => {
  test('T2: in the record stands the room as it was, and the place of the session says it', () => {
    given(...PUBLISHED)
      .when('secretary', take(ROOM))
      .then(TAKEN, REVISED)
      .thenMeeting(({ movedAt }) => movedAt === NINE)
      .when('secretary', take(ROOM))
      .then();
  });

  test('T2: a draft takes one too, and any session gives it up again', () => {
    given(...buildMeeting({ stage: 'preparing' }))
      .when('secretary', take(ROOM))
      .then(TAKEN, REVISED)
      .when('secretary', take(null))
      .then({ type: 'room-taken', room: null })
      .thenMeeting(({ seating, details }) => seating === null && details.place === HERE.place);
  });

  test('T2: of a room without an address the name is enough', () => {
    given(...PUBLISHED)
      .when('secretary', take(buildRoom({ address: '' })))
      .thenMeeting(({ details }) => details.place === 'Phòng họp số 1');
  });

  test('T2: what is held in writing takes none, nor what is over', () => {
    given(
      ...buildMeeting({
        stage: 'preparing',
        inWriting: { questions: ['q'], deadline: '2026-12-01T09:00:00.000Z' },
      }),
    )
      .when('secretary', take(ROOM))
      .thenRefused('held-in-writing');
    given(...buildMeeting(), { type: 'sitting-closed' })
      .when('secretary', take(ROOM))
      .thenRefused('meeting-over');
  });

  test.each<readonly [string, readonly Place[]]>([
    ['outside', [{ number: 1, x: 2, y: 0 }]],
    ['above', [{ number: 1, x: 0, y: -1 }]],
    ['on one square', [at2(1, 0), at2(2, 0)]],
    ['of one number', [at2(1, 0), at2(1, 1)]],
  ])('T1: no place stands %s', (_where, places) => {
    expect(planProblem({ columns: 2, rows: 1, places })).toBe('plan-unworkable');
    expect(planProblem({ columns: 2, rows: 1, places: [at2(1, 0), at2(2, 1)] })).toBeNull();
  });
});

function at2(number: number, x: number): Place {
  return { number, x, y: 0 };
}

describe('give-places', () => {
  test('T4: a person moved frees the place before, and whoever sat there has none', () => {
    given(...SEATED)
      .when('secretary', give(at('chair', 1), at('member-2', 2)))
      .then(givenTo(at('chair', 1), at('member-2', 2)))
      .when('secretary', give(at('member-2', 1)))
      .then(givenTo(at('chair', null), at('member-2', 1)))
      .thenMeeting(({ seating }) => JSON.stringify(seating?.places) === '{"member-2":1}')
      .when('secretary', give(at('member-2', 1)))
      .then()
      .when('secretary', give(at('member-2', null), at('chair', 1)))
      .then(givenTo(at('member-2', null), at('chair', 1)));
  });

  test('T4: nobody has two places, and no place two people: the last word counts', () => {
    const story = given(...SEATED);
    story
      .when('secretary', give(at('chair', 1), at('chair', 2)))
      .then(givenTo(at('chair', 2)))
      .when('secretary', give(at('member-2', 2), at('member-3', 2)))
      .then(givenTo(at('chair', null), at('member-3', 2)))
      .thenMeeting(({ seating }) => JSON.stringify(seating?.places) === '{"member-3":2}');
    story.when('secretary', give(at('chair', 5))).thenRefused('place-unknown');
    story.when('secretary', give(at('nobody', 1))).thenRefused('seat-unknown');
    story.when('secretary', give(at('constructor', 1))).thenRefused('seat-unknown');
    story.when('chair', give(at('chair', 1))).thenRefused('not-allowed');
  });

  test.each(['unit', 'bridge', 'screen'])('T4: a %s has no place in the room', (role) => {
    given(...buildMeeting({ seats: oneOfEach() }), TAKEN)
      .when('secretary', give(at(role, 1)))
      .thenRefused('seat-unknown');
  });

  test('T4: two who change places are told of both', () => {
    given(...SEATED, givenTo(at('chair', 1), at('member-2', 2)))
      .when('secretary', give(at('member-2', 1), at('chair', 2)))
      .then(givenTo(at('chair', 2), at('member-2', 1)))
      .thenMeeting(({ seating }) => seating?.places.chair === 2)
      .thenMeeting(({ seating }) => seating?.places['member-2'] === 1);
  });

  test('T4: whose seat was withdrawn has no place any more', () => {
    const meeting = meetingAfter(
      ...buildMeeting({ stage: 'published', present: [] }),
      TAKEN,
      givenTo(at('member-2', 3), at('chair', 1)),
      { type: 'seat-withdrawn', seatId: 'member-2', reason: 'Left office' },
    );
    expect([...seatedAt(meeting)].map(([place, { id }]) => [place, id])).toEqual([[1, 'chair']]);
  });

  test('T3: a newer plan of the room keeps the places that are left, another room none', () => {
    const seated = [...SEATED, givenTo(at('chair', 1), at('member-2', 4))];
    given(...seated)
      .when('secretary', take(buildRoom({}, 3)))
      .thenMeeting(({ seating }) => JSON.stringify(seating?.places) === '{"chair":1}')
      .when('secretary', take(buildRoom({ id: 'hall' })))
      .thenMeeting(({ seating }) => JSON.stringify(seating?.places) === '{}');
    given(...PUBLISHED)
      .when('secretary', give(at('chair', 1)))
      .thenRefused('place-unknown');
  });

  test('T5: by precedence the chair sits first, and who comes after the last place has none', () => {
    const guest = buildSeat({ id: 'guest', role: 'presenter' });
    const point = buildSeat({ id: 'point', role: 'bridge' });
    const seats = [point, guest, ...cabinetOf(3)].reverse();
    const meeting = meetingAfter(...buildMeeting({ seats, stage: 'published' }), {
      type: 'room-taken',
      room: buildRoom({}, 4),
    });
    const ranked = [at('chair', 1), at('member-3', 2), at('member-2', 3), at('secretary', 4)];
    expect(placesByPrecedence(meeting)).toEqual(ranked);
    given(...buildMeeting({ seats, stage: 'published' }), TAKEN, givenTo(at('guest', 3)))
      .when('secretary', give(...ranked))
      .then(givenTo(at('guest', null), ...ranked));
  });
});

describe('who sits where', () => {
  const seats = oneOfEach();
  const told = (reader: string) =>
    seeAs(
      reader,
      givenTo(at('member', 1), at('observer', 2)),
      ...buildMeeting({ seats, stage: 'published' }),
      TAKEN,
    );

  test('T7: a bridge point sees the room, and the places of those whom it knows', () => {
    expect(told('member')).toEqual(givenTo(at('member', 1), at('observer', 2)));
    expect(told('bridge')).toEqual(givenTo(at('member', 1)));
    expect(told('screen')).toEqual(givenTo(at('member', 1)));
    expect(told('unit')).toBeNull();
  });
});

describe('votes and quorum', () => {
  test('T8: to be moved changes no ballot, no result and no quorum', () => {
    const before = given(...buildMeeting({ current: 'item-1' }), TAKEN, ...voteOpened('q', VOTERS))
      .when('secretary', give(at('chair', 1), at('member-2', 2)))
      .when('member-2', cast('agree'))
      .thenAccepted().meeting;
    const after = given(...buildMeeting({ current: 'item-1' }), TAKEN, ...voteOpened('q', VOTERS))
      .when('secretary', give(at('chair', 1), at('member-2', 2)))
      .when('member-2', cast('agree'))
      .when('secretary', give(at('chair', 2), at('member-2', 1)))
      .when('secretary', give(at('member-3', 1)))
      .when('secretary', take(null))
      .thenAccepted().meeting;
    expect(after.seating).not.toEqual(before.seating);
    expect(after.questions).toEqual(before.questions);
    expect(quorumOf(after, NINE)).toEqual(quorumOf(before, NINE));
    const results = [before, after].map((meeting) => {
      const question = meeting.questions.q;
      return question && computeResult(meeting, question);
    });
    expect(results[0]?.cast).toBe(1);
    expect(results[1]).toEqual(results[0]);
  });
});

const VOTERS = ['chair', 'member-2', 'member-3'];
