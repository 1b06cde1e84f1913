import { mineOf } from '@e-cabinet/domain';
import { describe, expect, it } from 'vitest';
import { item, Rehearsal, SMALL_CABINET, seat } from '../../../testing/rehearsal.ts';
import { nextAsk } from './next-ask.ts';

const START = Date.parse('2026-11-23T01:00:00.000Z');
const HOUR = 60 * 60_000;
const SEATS = [...SMALL_CABINET, seat('adviser', 'adviser', { forSeatId: 'finance' })];

function published(): Rehearsal {
  return new Rehearsal(SEATS).act(
    'secretary',
    { type: 'add-items', items: [item('budget'), item('roads')], before: null, lateReason: null },
    { type: 'publish-meeting' },
  );
}

const CHECK_IN = { type: 'check-in', where: 'room', way: 'tablet' } as const;

function inSession(): Rehearsal {
  return published()
    .act('chair', CHECK_IN)
    .act('finance', CHECK_IN)
    .act('chair', { type: 'open-sitting' }, { type: 'take-up-item', itemId: 'budget' });
}

function put(rehearsal: Rehearsal, questionId = 'q1'): Rehearsal {
  const question = {
    text: 'Adopt?',
    kind: 'motion',
    options: [],
    link: null,
    secret: false,
    election: null,
  } as const;
  return rehearsal.act('secretary', {
    type: 'put-question',
    questionId,
    itemId: 'budget',
    question,
    repeats: null,
  });
}

const open = (rehearsal: Rehearsal) =>
  rehearsal.act('chair', { type: 'open-vote', questionId: 'q1', seconds: null, rollCall: false });
const vote = (rehearsal: Rehearsal, seatId: string) =>
  rehearsal.act(seatId, {
    type: 'cast-ballot',
    replaces: null,
    questionId: 'q1',
    choice: 'agree',
    comment: '',
  });
const close = (rehearsal: Rehearsal) =>
  rehearsal.act('chair', { type: 'close-vote', questionId: 'q1' });

function ask({ meeting }: Rehearsal, seatId: string, now = START, seen: readonly string[] = []) {
  const own = meeting.seats[seatId];
  if (!own) throw new Error(`no seat ${seatId}`);
  const mine = mineOf(meeting, seatId);
  return nextAsk({ meeting, seat: own, mine, now, seen: new Set(seen) })?.kind ?? null;
}

describe('what a session asks next', () => {
  it('is to check in, from an hour before the start', () => {
    expect(ask(published(), 'finance', START - HOUR - 1)).toBe(null);
    expect(ask(published(), 'finance', START - HOUR)).toBe('check-in');
    expect(ask(published().act('finance', CHECK_IN), 'finance')).toBe(null);
  });

  it('is to vote before anything else, and the ballot stays in sight until the vote closes', () => {
    const voting = open(put(inSession()));
    expect(ask(voting, 'finance')).toBe('vote');
    expect(ask(vote(voting, 'finance'), 'finance')).toBe('vote');
  });

  it('is to vote even of somebody who has left the room meanwhile', () => {
    const voting = open(put(inSession())).act('finance', { type: 'check-out' });
    expect(ask(voting, 'finance')).toBe('vote');
    expect(ask(vote(voting, 'finance'), 'finance')).toBe('check-in');
  });

  it('shows a vote to those who have no ballot in it', () => {
    const voting = open(put(inSession()));
    expect(ask(voting, 'health')).toBe('check-in');
    expect(ask(voting.act('health', CHECK_IN), 'health')).toBe('watch-vote');
    expect(ask(voting.act('adviser', CHECK_IN), 'adviser')).toBe('watch-vote');
  });

  it('is to be ready for a question that was put, of those who vote', () => {
    const waiting = put(inSession()).act('adviser', CHECK_IN);
    expect(ask(waiting, 'finance')).toBe('ready');
    expect(ask(waiting, 'adviser')).toBe(null);
  });

  it('shows the result to everybody until it is put away', () => {
    const closed = close(vote(open(put(inSession())), 'finance')).act('adviser', CHECK_IN);
    expect(ask(closed, 'finance')).toBe('result');
    expect(ask(closed, 'adviser')).toBe('result');
    expect(ask(closed, 'finance', START, ['q1'])).toBe(null);
    expect(ask(put(closed, 'q2'), 'finance', START, ['q1'])).toBe('ready');
  });

  it('does not show the result any more once the session has moved on', () => {
    const closed = close(vote(open(put(inSession())), 'finance'));
    closed.act('chair', { type: 'take-up-item', itemId: 'roads' });
    expect(ask(closed, 'finance')).toBe(null);
  });
});
