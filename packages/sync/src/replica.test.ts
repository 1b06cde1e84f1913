import { evolve, type MeetingEvent, noMeeting, type Recorded } from '@e-cabinet/domain';
import { describe, expect, it } from 'vitest';
import { type Applied, applyEvents, applyMine, emptyReplica, fromSnapshot } from './replica.ts';

const at = '2026-11-21T02:00:00.000Z';

function recorded(version: number, event: MeetingEvent): Recorded {
  return { version, by: 'secretary', at, event };
}

/** Folded twice it stands there twice. */
function announcement(version: number): Recorded {
  return recorded(version, {
    type: 'announcement-made',
    announcementId: `announcement-${version}`,
    text: `Announcement ${version}`,
    audience: { kind: 'all' },
  });
}

/** Versions that this view may see, of a log in which every third is withheld. */
function batch(after: number, upTo: number) {
  const versions = Array.from({ length: upTo - after }, (_, index) => after + 1 + index);
  return { after, upTo, events: versions.filter((version) => version % 3 !== 0).map(announcement) };
}

function applied(result: Applied) {
  if (result.gap) throw new Error('there was a gap');
  return result.replica;
}

const empty = emptyReplica('meeting', 'seat', 'members');

describe('applyEvents', () => {
  it('folds a batch as the domain does, and stands at its end although the last is withheld', () => {
    const replica = applied(applyEvents(empty, batch(0, 9)));
    expect(replica.version).toBe(9);
    expect(replica.meeting).toEqual(batch(0, 9).events.reduce(evolve, noMeeting('meeting')));
    expect(replica.meeting.announcements).toHaveLength(6);
  });

  it('moves on over a batch in which everything is withheld', () => {
    const replica = applied(applyEvents(empty, { after: 0, upTo: 4, events: [] }));
    expect(replica.version).toBe(4);
    expect(replica.meeting).toBe(empty.meeting);
  });

  it('gives back the same replica when a batch comes twice', () => {
    const once = applied(applyEvents(empty, batch(0, 5)));
    expect(applied(applyEvents(once, batch(0, 5)))).toBe(once);
    expect(applied(applyEvents(once, batch(2, 4)))).toBe(once);
  });

  it('takes from an overlapping batch only what is new', () => {
    const once = applied(applyEvents(empty, batch(0, 5)));
    const overlapped = applied(applyEvents(once, batch(3, 8)));
    expect(overlapped).toEqual(applied(applyEvents(empty, batch(0, 8))));
  });

  it('reports a gap and applies nothing when a batch starts beyond what is held', () => {
    const once = applied(applyEvents(empty, batch(0, 5)));
    expect(applyEvents(once, batch(6, 8))).toEqual({ gap: true });
  });

  it('reports a gap when batches come in the wrong order, and is whole after the right one', () => {
    const once = applied(applyEvents(empty, batch(0, 2)));
    expect(applyEvents(once, batch(5, 8)).gap).toBe(true);
    const whole = applied(applyEvents(once, batch(2, 8)));
    expect(applied(applyEvents(whole, batch(2, 5)))).toBe(whole);
    expect(whole).toEqual(applied(applyEvents(empty, batch(0, 8))));
  });
});

describe('applyMine', () => {
  const ballot = (version: number, choice: string) =>
    recorded(version, {
      type: 'ballot-cast',
      questionId: 'question',
      seatId: 'seat',
      castBy: null,
      choice,
      comment: '',
      where: 'room',
      enteredBecause: null,
      voted: 1,
    });

  it('knows the own ballot, whose choice the view does not show', () => {
    const replica = applyMine(empty, [ballot(3, 'agree')]);
    expect(replica.mine.ballots.question).toMatchObject({ choice: 'agree', version: 3 });
    expect(replica.version).toBe(0);
    expect(replica.mineVersion).toBe(3);
  });

  it('passes over what comes again, so that an older ballot does not undo a newer', () => {
    const replica = applyMine(empty, [ballot(3, 'agree'), ballot(7, 'disagree')]);
    expect(applyMine(replica, [ballot(3, 'agree')])).toBe(replica);
    expect(applyMine(replica, [ballot(7, 'disagree')])).toBe(replica);
  });

  it('passes over what a batch or a snapshot has gone beyond', () => {
    const whole = applied(applyEvents(applyMine(empty, [ballot(3, 'agree')]), batch(0, 8)));
    expect(whole.mineVersion).toBe(8);
    const { meeting, mine } = whole;
    const again = fromSnapshot('seat', 'members', { version: 8, meeting, mine });
    expect(again).toEqual(whole);
    expect(applyMine(again, [ballot(3, 'disagree')])).toBe(again);
  });
});
