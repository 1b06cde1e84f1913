import { describe, expect, test } from 'vitest';
import type { MeetingEvent } from '../event.ts';
import { buildMeeting, checkedIn } from '../testing/build-meeting.ts';
import { EVENTS } from '../testing/one-of-each-event.ts';
import { meetingAfter } from '../testing/record.ts';
import { after, NINE } from '../testing/times.ts';
import { type PlaceState, placeStateOf } from './place-state.ts';

const BEGUN = buildMeeting({ current: 'item-1', present: ['chair'] });
const CAME = checkedIn('member-2');
const WENT = { ...EVENTS['checked-out'], seatId: 'member-2' } as const;
const ASKED: MeetingEvent = { ...EVENTS['floor-requested'], seatId: 'member-2' };
const SPEAKS = EVENTS['floor-given'];
const SPOKE = EVENTS['floor-ended'];
const AWAY: MeetingEvent = { ...EVENTS['absence-approved'], seatId: 'member-2' };
const LEAVES_LATER: MeetingEvent = { ...AWAY, from: after(60) } as MeetingEvent;

const ROWS: readonly (readonly [PlaceState, string, readonly MeetingEvent[]])[] = [
  ['invited', 'has not come yet', []],
  ['present', 'came', [CAME]],
  ['registered', 'asked for the floor', [CAME, ASKED]],
  ['speaking', 'has the floor', [CAME, ASKED, SPEAKS]],
  ['spoken', 'has spoken on this item', [CAME, ASKED, SPEAKS, SPOKE]],
  [
    'present',
    'has spoken on the item before',
    [CAME, ASKED, SPEAKS, SPOKE, EVENTS['item-concluded']],
  ],
  [
    'registered',
    'asks for the floor again',
    [CAME, ASKED, SPEAKS, SPOKE, { ...ASKED, requestId: 'again' } as MeetingEvent],
  ],
  ['absent', 'went again', [CAME, WENT]],
  ['absent', 'is away with consent', [AWAY]],
  ['present', 'came although consent was given', [AWAY, CAME]],
  ['present', 'will be away later', [CAME, LEAVES_LATER]],
  ['absent', 'never came', [EVENTS['sitting-closed']]],
  ['present', 'was there until the end', [CAME, EVENTS['sitting-closed']]],
];

describe('what is told of a person at a place', () => {
  test.each(ROWS)('T6: %s, who %s', (state, _who, events) => {
    expect(placeStateOf(meetingAfter(...BEGUN, ...events), 'member-2', NINE)).toBe(state);
  });

  test('T6: an absence begins at its hour', () => {
    const meeting = meetingAfter(...BEGUN, CAME, LEAVES_LATER);
    expect(placeStateOf(meeting, 'member-2', after(61))).toBe('absent');
  });
});
