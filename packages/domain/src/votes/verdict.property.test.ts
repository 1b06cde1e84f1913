import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAJORITY_BASES, THRESHOLDS, TIE_RULES } from '../rules.ts';
import type { VoteInputs } from './result.ts';
import { recompute } from './verdict.ts';

const SEED = 20261121;
const upTo = (max: number) => fc.integer({ min: 0, max });

/** Votes as they can be: no more ballots than may vote, and whoever votes is present or represented. */
const VOTES: fc.Arbitrary<VoteInputs> = fc
  .record({
    equal: fc.boolean(),
    recused: fc.boolean(),
    agree: upTo(14),
    disagree: upTo(14),
    other: upTo(2),
    silent: upTo(2),
    gone: upTo(2),
    away: upTo(2),
    represented: upTo(3),
    base: fc.constantFrom(...MAJORITY_BASES),
    threshold: fc.oneof(fc.constantFrom(...THRESHOLDS), fc.integer({ min: 1, max: 30 })),
    tie: fc.constantFrom(...TIE_RULES),
    chairChoice: fc.constantFrom('agree', 'disagree', 'other', null),
  })
  .map(({ agree, other, silent, gone, away, ...each }) => {
    const disagree = each.equal ? agree : each.disagree;
    const cast = agree + disagree + other;
    const represented = Math.min(each.represented, cast);
    const present = cast - represented + silent;
    return {
      kind: 'motion',
      rule: { base: each.base, threshold: each.threshold, tie: each.tie },
      members: present + represented + gone + away,
      recused: gone > 0 && each.recused ? ['recused'] : [],
      entitled: cast + silent + gone,
      present,
      represented,
      election: null,
      tally: { agree, disagree, other },
      cast,
      weighed: null,
      chairChoice: each.chairChoice,
    };
  });

function always(holds: (votes: VoteInputs) => void): void {
  fc.assert(fc.property(VOTES, holds), { numRuns: 5_000, seed: SEED });
}

/** One more of those who have not voted votes in favour. */
function withOneMore(votes: VoteInputs): VoteInputs {
  const { tally, cast } = votes;
  return { ...votes, tally: { ...tally, agree: (tally.agree ?? 0) + 1 }, cast: cast + 1 };
}

describe('of every vote', () => {
  test('V7, V8: a ballot more in favour never turns adopted into anything else', () => {
    let adopted = 0;
    always((votes) => {
      if (recompute(votes).outcome !== 'adopted') return;
      adopted += 1;
      expect(recompute(withOneMore(votes)).outcome).toBe('adopted');
    });
    expect(adopted).toBeGreaterThan(500);
  });

  test('V8: a tie is what one ballot more in favour would carry', () => {
    let ties = 0;
    always((votes) => {
      const { tie } = recompute(votes);
      if (tie === null) return;
      ties += 1;
      expect(votes.tally.agree).toBe(votes.tally.disagree);
      expect(recompute(withOneMore(votes))).toMatchObject({ outcome: 'adopted', tie: null });
    });
    expect(ties).toBeGreaterThan(50);
  });

  test('V7: of a share at least one vote is needed, and never more than there are', () => {
    always((votes) => {
      const { base, needed } = recompute(votes);
      if (typeof votes.rule.threshold === 'number') expect(needed).toBe(votes.rule.threshold);
      else expect(needed).toBeLessThanOrEqual(Math.max(1, base));
      expect(needed).toBeGreaterThan(0);
      expect(votes.rule.base === 'cast' || base >= votes.cast).toBe(true);
    });
  });

  test('V8, R1: the chair’s vote changes nothing but a tie by the chair’s rule', () => {
    always((votes) => {
      const { tie, ...verdict } = recompute(votes);
      if (votes.rule.tie === 'chair' && tie !== null) return;
      expect(recompute({ ...votes, chairChoice: 'agree' })).toEqual({ tie, ...verdict });
      expect(verdict.outcome === 'tied').toBe(tie === 'repeat');
    });
  });

  test('V9: stored and read again it is computed the same', () => {
    always((votes) => {
      const result = { ...votes, ...recompute(votes) };
      const stored = JSON.parse(JSON.stringify(result)) as typeof result;
      expect({ ...stored, ...recompute(stored) }).toEqual(result);
    });
  });
});
