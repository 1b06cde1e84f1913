import { WEEKENDS_ONLY } from '@e-cabinet/domain';
import type { HomeMeeting } from '@e-cabinet/protocol';
import { describe, expect, it } from 'vitest';
import { arrangeBallots } from './arrange-ballots.ts';

/** A Friday morning in Hà Nội. */
const NOW = '2026-11-27T02:00:00.000Z';

function ballot(meetingId: string, endsAt: string, about: Partial<HomeMeeting> = {}): HomeMeeting {
  return {
    meetingId,
    bodyId: 'government',
    title: meetingId,
    kind: 'opinion-ballot',
    place: '',
    startsAt: '2026-11-20T01:00:00.000Z',
    endsAt,
    phase: 'published',
    published: true,
    practice: false,
    role: 'member',
    seatId: 'finance',
    items: 1,
    papers: 1,
    papersRead: 0,
    owed: [{ owed: { kind: 'opine', questionId: 'q', itemId: 'i' }, title: 'Q', paper: null }],
    ...about,
  };
}

const MONDAY = '2026-11-30T09:00:00.000Z';
const TUESDAY = '2026-12-01T09:00:00.000Z';

const standings = (ballots: readonly HomeMeeting[]) => {
  const { toDo, done } = arrangeBallots(ballots, NOW, WEEKENDS_ONLY);
  const shown = ({ meeting, standing }: (typeof toDo)[number]) => [meeting.meetingId, standing];
  return { toDo: toDo.map(shown), done: done.map(shown) };
};

describe('opinion ballots at home', () => {
  it('stand by deadline, and are due soon when the next working day is the last', () => {
    const overdue = ballot('overdue', '2026-11-27T01:59:59.000Z');
    const ballots = [ballot('tuesday', TUESDAY), ballot('monday', MONDAY), overdue];
    expect(standings(ballots).toDo).toEqual([
      ['overdue', 'overdue'],
      ['monday', 'due-soon'],
      ['tuesday', 'in-time'],
    ]);
  });

  it('are done when everything is answered, recalled or closed', () => {
    const papers: HomeMeeting['owed'] = [
      { owed: { kind: 'read', paperId: 'p', itemId: 'i' }, title: 'P', paper: null },
    ];
    const ballots = [
      ballot('answered', MONDAY, { owed: papers }),
      ballot('recalled', TUESDAY, { phase: 'cancelled' }),
      ballot('closed', TUESDAY, { phase: 'closed' }),
    ];
    expect(standings(ballots)).toEqual({
      toDo: [],
      done: [
        ['answered', 'answered'],
        ['recalled', 'recalled'],
        ['closed', 'closed'],
      ],
    });
  });

  it('are for an adviser to draft for until the end, and not for the secretariat', () => {
    const adviser = ballot('adviser', TUESDAY, { role: 'adviser', owed: [] });
    const secretary = ballot('secretary', TUESDAY, { role: 'secretary', owed: [] });
    const session = ballot('session', TUESDAY, { kind: 'ordinary' });
    expect(standings([adviser, secretary, session])).toEqual({
      toDo: [['adviser', 'in-time']],
      done: [],
    });
  });
});
