import { describe, expect, test } from 'vitest';
import { type Audience, inAudience } from '../audience.ts';
import type { Command } from '../command.ts';
import { buildItem } from '../testing/build-item.ts';
import { buildMeeting } from '../testing/build-meeting.ts';
import { voteOpened } from '../testing/build-question.ts';
import { buildSeat, oneOfEach } from '../testing/build-seat.ts';
import { given } from '../testing/given.ts';

const seats = oneOfEach();
const items = [buildItem({ id: 'item-1' }), buildItem({ id: 'item-2' })];
const AT_ITEM_1 = buildMeeting({ items, seats, current: 'item-1' });
const named = (...seatIds: readonly string[]): Audience => ({ kind: 'named', seatIds });
const audience = (of: Audience, itemId = 'item-1') =>
  ({ type: 'set-item-audience', itemId, audience: of }) as const;

/** Who is in an audience, of one seat per role. */
function inside(of: Audience): string {
  return seats
    .filter((seat) => inAudience(of, seat))
    .map(({ id }) => id)
    .join(' ');
}

describe('audiences', () => {
  test('A6: everyone is everyone', () => {
    expect(inside({ kind: 'everyone' })).toBe(seats.map(({ id }) => id).join(' '));
  });

  test('A6: the members are the members and who stands beside them; the secretariat is always in', () => {
    expect(inside({ kind: 'members' })).toBe(
      'secretary chair member delegate adviser member-2 member-3',
    );
  });

  test('A6: who is named is in, with who stands beside them', () => {
    expect(inside(named('member', 'bridge'))).toBe('secretary member delegate adviser bridge');
    expect(inside(named('delegate'))).toBe('secretary delegate');
    expect(inside(named())).toBe('secretary');
  });

  test('A6: nobody but delegates and advisers comes in beside somebody', () => {
    const observer = buildSeat({ id: 'x', role: 'observer', forSeatId: 'member' });
    expect(inAudience(named('member'), observer)).toBe(false);
    expect(inAudience(named(''), buildSeat({ id: 'y', role: 'adviser' }))).toBe(false);
  });
});

describe('what a seat may not know of does not exist for it', () => {
  const hidden = [
    ...AT_ITEM_1,
    { type: 'item-audience-set', itemId: 'item-2', audience: named() },
  ] as const;

  test.each<readonly [string, Command]>([
    ['chair', { type: 'take-up-item', itemId: 'item-2' }],
    ['chair', { type: 'postpone-item', itemId: 'item-2', reason: 'Late' }],
    ['chair', { type: 'conclude-item', itemId: 'item-2' }],
    ['chair', { type: 'set-item-audience', itemId: 'item-2', audience: named('chair') }],
    ['chair', { type: 'hand-over-chair', itemId: 'item-2', seatId: 'member' }],
    ['chair', { type: 'take-back-chair', itemId: 'item-2' }],
    ['chair', { type: 'announce-consent-list', itemIds: ['item-2'] }],
    ['chair', { type: 'confirm-conclusion', itemId: 'item-2', revision: 1 }],
    ['member', { type: 'state-position', itemId: 'item-2', position: 'objection', text: '' }],
    ['member', { type: 'withdraw-position', itemId: 'item-2' }],
    ['member', { type: 'take-item-out', itemId: 'item-2' }],
  ])('A6: %s does not find it: %j', (who, command) => {
    given(...hidden)
      .when(who, command)
      .thenRefused('item-unknown');
  });

  test('A6: the secretariat does', () => {
    given(...hidden)
      .when('secretary', { type: 'take-up-item', itemId: 'item-2' })
      .thenAccepted();
  });
});

describe('set-item-audience', () => {
  test('S8: closing the current item closes the doors, opening it opens them', () => {
    const closed = given(...AT_ITEM_1)
      .when('chair', audience(named('chair', 'member')))
      .then(
        { type: 'item-audience-set', itemId: 'item-1', audience: named('chair', 'member') },
        { type: 'doors-closed' },
      )
      .thenMeeting(({ doorsClosed }) => doorsClosed);
    closed
      .when('secretary', audience({ kind: 'members' }))
      .then({ type: 'item-audience-set', itemId: 'item-1', audience: { kind: 'members' } });
    closed
      .when('chair', audience({ kind: 'everyone' }))
      .then(
        { type: 'item-audience-set', itemId: 'item-1', audience: { kind: 'everyone' } },
        { type: 'doors-opened' },
      );
  });

  test('S8: closing another item leaves the doors alone', () => {
    given(...AT_ITEM_1)
      .when('secretary', audience(named('chair'), 'item-2'))
      .then({ type: 'item-audience-set', itemId: 'item-2', audience: named('chair') });
  });

  test('A7: only seats that the meeting has or had are named', () => {
    given(...AT_ITEM_1)
      .when('chair', audience(named('chair', 'nobody')))
      .thenRefused('seat-unknown');
    given(...AT_ITEM_1)
      .when('chair', audience(named(), 'nowhere'))
      .thenRefused('item-unknown');
    given(...AT_ITEM_1, { type: 'seat-withdrawn', seatId: 'observer', reason: 'Ill' })
      .when('chair', audience(named('chair', 'observer')))
      .thenAccepted();
  });

  test('A8: nobody is shut out of a vote', () => {
    const voting = [...AT_ITEM_1, ...voteOpened('q', ['chair', 'member'])];
    given(...voting)
      .when('chair', audience(named('chair')))
      .thenRefused('vote-in-progress');
    given(...voting)
      .when('chair', audience(named('chair'), 'item-2'))
      .thenAccepted();
  });

  test('M17: the same audience again records nothing', () => {
    given(...AT_ITEM_1)
      .when('chair', audience({ kind: 'everyone' }))
      .then();
  });
});
