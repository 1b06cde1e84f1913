import type { OptionId } from '../identifiers.ts';
import { type Counted, type Election, votesByCandidate } from './election.ts';

/** Elected are those with the most votes, as many as there are places, each with the majority. (V28) */
export function countApproval(election: Election): Counted {
  const { candidates, places, ballots, needed } = election;
  const votes = votesByCandidate(candidates, ballots, (id, marked) => marked.includes(id));
  const votesOf = (id: OptionId) => votes.get(id) ?? 0;
  const able = candidates
    .filter((id) => votesOf(id) >= needed)
    .sort((a, b) => votesOf(b) - votesOf(a));
  const count = { votes: Object.fromEntries(votes), rounds: [] };
  if (able.length <= places) return { ...count, elected: able, tied: null, tie: null };
  const last = votesOf(able[places - 1] ?? '');
  const ahead = able.filter((id) => votesOf(id) > last);
  const level = able.filter((id) => votesOf(id) === last);
  if (ahead.length + level.length === places) {
    return { ...count, elected: [...ahead, ...level], tied: null, tie: null };
  }
  const tied = { candidates: level, places: places - ahead.length };
  const chosen = chosenByChair(election, tied);
  if (election.tieRule === 'repeat') return { ...count, elected: ahead, tied, tie: 'repeat' };
  return {
    ...count,
    elected: [...ahead, ...chosen],
    tied,
    tie: chosen.length > 0 ? 'chair' : 'lost',
  };
}

/** The chair's ballot decides where it marks exactly as many of the tied as there are places left. (V29) */
function chosenByChair(
  { tieRule, chair }: Election,
  { candidates, places }: NonNullable<Counted['tied']>,
): readonly OptionId[] {
  const marked = candidates.filter((id) => chair.includes(id));
  return tieRule === 'chair' && marked.length === places ? marked : [];
}
