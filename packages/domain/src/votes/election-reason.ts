import type { OptionId } from '../identifiers.ts';
import type { VoteResult } from './result.ts';

/** Why an election ended as it did. */
export const ELECTION_REASONS = [
  'all-places',
  'empty-places',
  'nobody',
  'chair-decided',
  /** The chair's vote was for one of the tied who does not carry. */
  'chair-not-enough',
  /** The chair was to decide, and the chair's ballot does not tell them apart. */
  'chair-silent',
  'tie-lost',
  'tie-repeat',
] as const;
export type ElectionReason = (typeof ELECTION_REASONS)[number];

/** The reason as data: screens and documents say it in words. */
export interface ElectionEnd {
  readonly reason: ElectionReason;
  readonly elected: readonly OptionId[];
  readonly places: number;
  /** Who had as many votes, and for how many places; nobody without a tie. */
  readonly tied: readonly OptionId[];
  readonly tiedPlaces: number;
}

/** Why an election ended as it did, from its stored result alone; null where nobody was to be elected. (R2, V28–V32) */
export function electionEndOf(result: VoteResult): ElectionEnd | null {
  const { election, count } = result;
  if (!election || !count) return null;
  return {
    reason: tieReason(result) ?? countedReason(count.elected.length, election.places),
    elected: count.elected,
    places: election.places,
    tied: count.tied?.candidates ?? [],
    tiedPlaces: count.tied?.places ?? 0,
  };
}

function countedReason(elected: number, places: number): ElectionReason {
  if (elected === 0) return 'nobody';
  return elected < places ? 'empty-places' : 'all-places';
}

function tieReason({ rule, tie, count }: VoteResult): ElectionReason | null {
  switch (tie) {
    case null:
      return null;
    case 'repeat':
      return 'tie-repeat';
    case 'lost':
      return rule.tie === 'chair' ? 'chair-silent' : 'tie-lost';
    case 'chair':
      return count?.elected.length ? 'chair-decided' : 'chair-not-enough';
  }
}
