import type { Recorded } from '@e-cabinet/domain';
import { describe, expect, it } from 'vitest';
import {
  cursorOf,
  type Following,
  hear,
  joinAnswered,
  joinSent,
  lose,
  refreshed,
  type Start,
  startFollowing,
} from './follow.ts';
import { applyEvents, emptyReplica } from './replica.ts';

const LENGTH = 60;

/** A log of sections; every fifth version is withheld from this view. */
const log: readonly Recorded[] = Array.from({ length: LENGTH }, (_, index) => ({
  version: index + 1,
  by: 'secretary',
  at: '2026-11-21T02:00:00.000Z',
  event: {
    type: 'section-added',
    sectionId: `section-${index + 1}`,
    title: `Section ${index + 1}`,
    rank: `a${index}`,
  },
}));

function batch(after: number, upTo: number) {
  const events = log.filter(({ version }) => version > after && version <= upTo);
  return { after, upTo, events: events.filter(({ version }) => version % 5 !== 0) };
}

function stateAt(version: number) {
  const applied = applyEvents(emptyReplica('meeting', 'seat', 'members'), batch(0, version));
  if (applied.gap) throw new Error('a log from its beginning has no gap');
  return applied.replica;
}

function snapshotAt(version: number): Start {
  const { meeting, mine } = stateAt(version);
  const state = { kind: 'snapshot', version, meeting, mine } as const;
  return { seatId: 'seat', viewKey: 'members', state };
}

function missed(after: number, upTo: number, viewKey = 'members'): Start {
  const state = { kind: 'events', mine: [], ...batch(after, upTo) } as const;
  return { seatId: 'seat', viewKey, state };
}

function heardBatch(after: number, upTo: number) {
  return { kind: 'events', batch: batch(after, upTo) } as const;
}

function joined(start: Start): Following {
  return joinAnswered(joinSent(startFollowing('meeting')), start);
}

describe('following a meeting', () => {
  it('asks for everything at first, then for what came after its version', () => {
    expect(cursorOf(startFollowing('meeting'))).toEqual({
      after: null,
      mineAfter: null,
      viewKey: null,
    });
    expect(cursorOf(lose(joined(snapshotAt(7))))).toEqual({
      after: 7,
      mineAfter: 7,
      viewKey: 'members',
    });
  });

  it('keeps what comes before the join is answered, and folds it in afterwards', () => {
    let following = joinSent(startFollowing('meeting'));
    following = hear(following, heardBatch(3, 9));
    following = hear(following, heardBatch(9, 11));
    following = joinAnswered(following, snapshotAt(8));
    expect(following.stage).toBe('following');
    expect(following.replica).toEqual(stateAt(11));
  });

  it('is lost after a gap, and hears nothing more until it has joined again', () => {
    const gone = hear(joined(snapshotAt(8)), heardBatch(10, 12));
    expect(gone.stage).toBe('lost');
    expect(hear(gone, heardBatch(8, 10))).toBe(gone);
    expect(joinAnswered(joinSent(gone), missed(8, 12)).replica).toEqual(stateAt(12));
  });

  it('asks for everything once its view has changed, and builds nothing on what it had', () => {
    const stale = refreshed(joined(snapshotAt(8)));
    expect(cursorOf(stale).after).toBeNull();
    expect(stale.replica).toEqual(stateAt(8));
    const anew = joinAnswered(joinSent(stale), missed(0, 10, 'chair'));
    expect(anew.replica).toEqual({ ...stateAt(10), viewKey: 'chair' });
  });

  it('builds nothing on what was seen in another view', () => {
    const other = joinAnswered(joinSent(joined(snapshotAt(8))), missed(0, 9, 'chair'));
    expect(other.replica).toEqual({ ...stateAt(9), viewKey: 'chair' });
  });

  it('asks for everything when the answer does not meet what it holds', () => {
    const following = joinAnswered(joinSent(joined(snapshotAt(8))), missed(20, 24));
    expect(following.stage).toBe('lost');
    expect(cursorOf(following).after).toBeNull();
  });
});

describe('convergence', () => {
  it.each(Array.from({ length: 40 }, (_, seed) => seed + 1))(
    'ends equal to the log whatever is lost, doubled or moved on the way (seed %i)',
    (seed) => {
      const random = randomFrom(seed);
      let following = startFollowing('meeting');
      for (let sent = 0; sent < LENGTH; ) {
        const upTo = Math.min(LENGTH, sent + 1 + Math.floor(random() * 4));
        const back = Math.floor(random() * 3);
        if (random() < 0.8) following = hear(following, heardBatch(Math.max(0, sent - back), upTo));
        if (random() < 0.1) following = random() < 0.5 ? lose(following) : refreshed(following);
        if (following.stage === 'lost' && random() < 0.7) following = joinSent(following);
        else if (following.stage === 'joining') following = answer(following, sent, random);
        sent = upTo;
      }
      // Only its last batch must arrive: whatever else is missing, it notices by that.
      following = hear(following, heardBatch(LENGTH - 1, LENGTH));
      if (following.stage !== 'following') following = comeBack(following);
      expect(following.replica).toEqual(stateAt(LENGTH));
    },
  );
});

function comeBack(following: Following): Following {
  const { after } = cursorOf(following);
  return joinAnswered(joinSent(following), missed(after ?? 0, LENGTH));
}

function answer(following: Following, version: number, random: () => number): Following {
  const { after } = cursorOf(following);
  if (after === null || random() < 0.3) return joinAnswered(following, snapshotAt(version));
  return joinAnswered(following, missed(after, Math.max(after, version)));
}

/** mulberry32 */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
