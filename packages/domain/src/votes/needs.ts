import { leastShare } from '../quorum.ts';
import type { MeetingRules } from '../rules.ts';
import { votesNeeded } from './verdict.ts';

/** What a session of so many members asks for. */
export interface Needs {
  readonly present: number;
  readonly inFavour: number;
}

/** Known beforehand only of a majority of all members, each with one vote, or of a number of votes; else null. (V7, V34, S3) */
export function needsOf(
  { quorum, majority, weightedVotes }: MeetingRules,
  members: number,
): Needs | null {
  const { base, threshold } = majority;
  if (members === 0 || weightedVotes || (base !== 'all' && typeof threshold !== 'number'))
    return null;
  return { present: leastShare(quorum, members), inFavour: votesNeeded(threshold, members) };
}
