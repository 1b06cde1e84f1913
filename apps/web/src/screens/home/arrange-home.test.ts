import type { HomeMeeting, OwedLine } from '@e-cabinet/protocol';
import { describe, expect, it } from 'vitest';
import { addressOf, arrangeHome, owedGroups } from './arrange-home.ts';

function meeting(meetingId: string, phase: HomeMeeting['phase'], startsAt: string): HomeMeeting {
  return {
    meetingId,
    bodyId: 'government',
    title: meetingId,
    kind: 'ordinary',
    place: '',
    startsAt: `2026-11-${startsAt}T01:00:00.000Z`,
    endsAt: null,
    phase,
    published: true,
    practice: false,
    role: 'member',
    seatId: 'finance',
    items: 1,
    papers: 1,
    papersRead: 0,
    owed: [],
  };
}

describe('the home page', () => {
  it('puts the running meeting first, however late or early it was announced', () => {
    const today = meeting('today', 'in-session', '23');
    const yesterday = meeting('yesterday', 'published', '22');
    const tomorrow = meeting('tomorrow', 'published', '24');
    expect(arrangeHome([yesterday, today, tomorrow])).toEqual({
      next: today,
      later: [yesterday, tomorrow],
    });
  });

  it('puts the earliest coming meeting first when none is running', () => {
    const first = meeting('first', 'published', '23');
    const second = meeting('second', 'published', '24');
    const over = meeting('over', 'closed', '22');
    expect(arrangeHome([over, first, second])).toEqual({ next: first, later: [second] });
    expect(arrangeHome([over])).toEqual({ next: null, later: [] });
  });

  it('lists what is owed by urgency, and counts what it lists', () => {
    const lines: OwedLine[] = [
      { owed: { kind: 'position', itemId: 'a' }, title: 'A', paper: null },
      { owed: { kind: 'read', paperId: 'p', itemId: 'a' }, title: 'P', paper: null },
      { owed: { kind: 'acknowledge' }, title: 'M', paper: null },
      { owed: { kind: 'read', paperId: 'q', itemId: null }, title: 'Q', paper: null },
      { owed: { kind: 'vote', questionId: 'v', itemId: 'a' }, title: 'V', paper: null },
    ];
    expect(owedGroups(lines).map(({ kind, lines: { length } }) => [kind, length])).toEqual([
      ['vote', 1],
      ['acknowledge', 1],
      ['read', 2],
      ['position', 1],
    ]);
  });

  it('leads straight to the paper or the item', () => {
    expect(addressOf('m', { kind: 'read', paperId: 'p', itemId: 'a' })).toBe(
      '/meetings/m?sheet=p&item=a',
    );
    expect(addressOf('m', { kind: 'read', paperId: 'p', itemId: null })).toBe(
      '/meetings/m?sheet=p',
    );
    expect(addressOf('m', { kind: 'position', itemId: 'a' })).toBe('/meetings/m?item=a');
    expect(addressOf('m', { kind: 'check-in' })).toBe('/meetings/m');
  });
});
