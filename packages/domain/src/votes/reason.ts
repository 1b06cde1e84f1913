import type { MajorityBase, Threshold } from '../rules.ts';
import type { VoteResult } from './result.ts';
import { equalSides, leaderOf, votesIn } from './verdict.ts';

/** Why a vote ended as it did. */
export const REASONS = [
  'enough',
  'too-few',
  /** As many for as against, and more than one vote short: no tie. */
  'equal-too-few',
  'chair-in-favour',
  'chair-against',
  /** The chair was to decide and voted for neither side. */
  'chair-silent',
  'tie-lost',
  'tie-repeat',
] as const;
export type Reason = (typeof REASONS)[number];

/** The reason as data: screens say it in words. */
export interface VoteReason {
  readonly base: MajorityBase;
  readonly threshold: Threshold;
  readonly needed: number;
  /** What the share is taken of. */
  readonly of: number;
  /** Ballots for what could carry: in favour of a motion, or for the option that leads. */
  readonly inFavour: number;
  readonly reason: Reason;
}

/** Why a vote ended as it did, from its stored result alone. (R2) */
export function reasonOf(result: VoteResult): VoteReason {
  const { rule, base: of, needed } = result;
  const sides = equalSides(result);
  const leader = leaderOf(result, sides) ?? sides[0];
  return {
    base: rule.base,
    threshold: rule.threshold,
    needed,
    of,
    inFavour: leader === undefined ? 0 : (votesIn(result)[leader] ?? 0),
    reason: tieReason(result) ?? countedReason(result, sides.length > 0),
  };
}

function countedReason({ outcome }: VoteResult, equal: boolean): Reason {
  if (outcome === 'adopted') return 'enough';
  return equal ? 'equal-too-few' : 'too-few';
}

function tieReason({ rule, outcome, tie }: VoteResult): Reason | null {
  switch (tie) {
    case null:
      return null;
    case 'repeat':
      return 'tie-repeat';
    case 'lost':
      return rule.tie === 'chair' ? 'chair-silent' : 'tie-lost';
    case 'chair':
      return outcome === 'adopted' ? 'chair-in-favour' : 'chair-against';
  }
}
