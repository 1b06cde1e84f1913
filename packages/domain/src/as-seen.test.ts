import { describe, expect, test } from 'vitest';
import { announcementAsSeen, ballotAsSeen, listAsSeen, resultAsSeen } from './as-seen.ts';
import { SOMEBODY } from './event.ts';
import type { AnnouncementAudience } from './sitting/commands.ts';
import { buildMeeting } from './testing/build-meeting.ts';
import { ballotCast, rollCallOpened, voteOpened } from './testing/build-question.ts';
import { buildSeat, cabinetOf } from './testing/build-seat.ts';
import { EVENTS } from './testing/one-of-each-event.ts';
import { meetingAfter } from './testing/record.ts';
import { NINE } from './testing/times.ts';
import { VIEW_CLASSES, type View, type ViewClass } from './view.ts';
import { ROLL_CALL } from './votes/roll-call.ts';

const INSIDE = VIEW_CLASSES.filter((viewClass) => viewClass !== 'outside');
const CROWD = INSIDE.filter(
  (viewClass) => !['secretariat', 'chair', 'members'].includes(viewClass),
);
const viewOf = (viewClass: ViewClass): View => ({
  unitId: null,
  class: viewClass,
  key: viewClass,
  seesItem: (id) => id !== 'hidden',
  seesPaper: () => true,
  seesSection: () => true,
  seesOpinions: () => false,
});
const SESSION = meetingAfter(...buildMeeting());
const recorded = <E>(event: E) => ({ version: 7, by: 'member', at: NINE, event });

const VOTING = meetingAfter(...buildMeeting(), ...voteOpened('question', ['member-2']));
const CALLING = meetingAfter(
  ...buildMeeting({ seats: [...cabinetOf(3), buildSeat({ id: 'secretary', role: 'secretary' })] }),
  ...rollCallOpened('question', ['member-2']),
);

describe('ballots', () => {
  const event = ballotCast('question', 'member', 'other', {
    comment: 'Only with a plan',
    where: 'remote',
    enteredBecause: 'By hand',
    voted: 3,
  });
  const hidden = { ...event, choice: null, comment: '', enteredBecause: null };

  test.each(['secretariat', 'chair'] as const)(
    'W5: %s sees whose it is, and no choice',
    (viewClass) => {
      expect(ballotAsSeen(recorded(event), viewOf(viewClass), VOTING)).toEqual(recorded(hidden));
    },
  );

  test.each(['members', ...CROWD] as const)('W5: %s see that one more has voted', (viewClass) => {
    expect(ballotAsSeen(recorded(event), viewOf(viewClass), VOTING)).toEqual({
      ...recorded({ ...hidden, seatId: null, where: 'room' }),
      by: SOMEBODY,
    });
  });
});

describe('answers in a roll-call', () => {
  const event = ballotCast('question', 'member-2', 'other', {
    comment: 'Only with a plan',
    enteredBecause: ROLL_CALL,
  });
  const answered = { ...event, choice: null, comment: '' };
  const seenBy = (viewClass: ViewClass) => {
    return ballotAsSeen(recorded(event), viewOf(viewClass), CALLING);
  };

  test.each(['secretariat', 'chair'] as const)('V25: %s reads the answer', (viewClass) => {
    expect(seenBy(viewClass)).toEqual(recorded(event));
  });

  test.each(['members', 'guests', 'bridges', 'screens'] as const)(
    'V25: %s see who has answered, and no choice',
    (viewClass) => expect(seenBy(viewClass)).toEqual(recorded(answered)),
  );

  test('V25: a unit, which does not know of the members, sees that one more has answered', () => {
    expect(seenBy('units')).toMatchObject({ by: SOMEBODY, event: { seatId: null, choice: null } });
  });
});

describe('results', () => {
  const event = EVENTS['vote-closed'];

  test.each(['secretariat', 'chair', 'members'] as const)(
    'W6: %s see who voted how',
    (viewClass) => {
      expect(resultAsSeen(recorded(event), viewOf(viewClass), SESSION)).toEqual(recorded(event));
    },
  );

  test.each(CROWD)('W6: %s see the figures', (viewClass) => {
    const figures = { ...event, result: { ...event.result, ballots: null } };
    expect(resultAsSeen(recorded(event), viewOf(viewClass), SESSION)).toEqual(recorded(figures));
  });
});

describe('announcements', () => {
  test.each<readonly [AnnouncementAudience, string]>([
    [{ kind: 'all' }, 'secretariat chair members guests units bridges screens'],
    [{ kind: 'members' }, 'secretariat chair members'],
    [{ kind: 'bridge', seatId: 'bridge' }, 'secretariat chair'],
  ])('W8: %j is heard by %s', (audience, expected) => {
    const event = { ...EVENTS['announcement-made'], audience };
    const hear = INSIDE.filter((viewClass) =>
      announcementAsSeen(recorded(event), viewOf(viewClass)),
    );
    expect(hear.join(' ')).toBe(expected);
  });
});

describe('consent lists', () => {
  test.each(['consent-list-announced', 'items-adopted'] as const)(
    'W9: %s names no hidden item',
    (type) => {
      const list = (...itemIds: readonly string[]) => recorded({ ...EVENTS[type], itemIds });
      const seen = (...itemIds: readonly string[]) =>
        listAsSeen(list(...itemIds), viewOf('bridges'));
      expect(seen('a', 'hidden', 'b')).toEqual(list('a', 'b'));
      expect(seen('hidden')).toEqual(list());
    },
  );
});
