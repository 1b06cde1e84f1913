import { describe, expect, test } from 'vitest';
import { buildMeeting } from '../testing/build-meeting.ts';
import { buildSeat, oneOfEach } from '../testing/build-seat.ts';
import { given } from '../testing/given.ts';
import { NINE } from '../testing/times.ts';
import { isAddressed } from './announcements.ts';
import type { AnnouncementAudience } from './commands.ts';

const seats = [...oneOfEach(), buildSeat({ id: 'bridge-2', role: 'bridge' })];
const PUBLISHED = buildMeeting({ seats, stage: 'published' });
const TO_BRIDGE = { kind: 'bridge', seatId: 'bridge' } as const;
const make = (audience: AnnouncementAudience, announcementId = 'a') =>
  ({ type: 'make-announcement', announcementId, text: 'Back at ten', audience }) as const;
const acknowledge = { type: 'acknowledge-announcement', announcementId: 'a' } as const;

describe('announcements', () => {
  test('S10: the podium makes an announcement once', () => {
    given(...PUBLISHED)
      .when('chair', make({ kind: 'all' }))
      .then({ ...make({ kind: 'all' }), type: 'announcement-made' })
      .thenMeeting(({ announcements: [a] }) => a?.by === 'chair' && a.at === NINE)
      .when('secretary', make({ kind: 'members' }))
      .thenRefused('announcement-exists');
  });

  test('S10: it has a text, and names a bridge point if it is for one', () => {
    given(...PUBLISHED)
      .when('chair', { ...make({ kind: 'all' }), text: ' ' })
      .thenRefused('text-needed');
    for (const seatId of ['nobody', 'member']) {
      given(...PUBLISHED)
        .when('chair', make({ kind: 'bridge', seatId }))
        .thenRefused('seat-unknown');
    }
    given(...PUBLISHED)
      .when('chair', make(TO_BRIDGE))
      .thenAccepted();
  });

  test.each<readonly [AnnouncementAudience, string]>([
    [{ kind: 'all' }, seats.map(({ id }) => id).join(' ')],
    [{ kind: 'members' }, 'chair member delegate adviser member-2 member-3'],
    [TO_BRIDGE, 'bridge'],
  ])('S10: %j is for %s', (audience, expected) => {
    const addressed = seats.filter((seat) => isAddressed({ audience }, seat)).map(({ id }) => id);
    expect(addressed.join(' ')).toBe(expected);
  });

  test('S10: those it is for acknowledge it once', () => {
    given(...PUBLISHED)
      .when('chair', make(TO_BRIDGE))
      .when('bridge', acknowledge)
      .then({ type: 'announcement-acknowledged', announcementId: 'a', seatId: 'bridge' })
      .thenMeeting(({ announcements: [a] }) => a?.acknowledgedBy.join() === 'bridge')
      .when('bridge', acknowledge)
      .then();
  });

  test('S10: for others it does not exist', () => {
    given(...PUBLISHED)
      .when('chair', make(TO_BRIDGE))
      .when('bridge-2', acknowledge)
      .thenRefused('announcement-unknown');
    given(...PUBLISHED)
      .when('bridge', acknowledge)
      .thenRefused('announcement-unknown');
  });
});
