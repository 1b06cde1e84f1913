import type { OptionId } from '../identifiers.ts';
import type { Election } from './election.ts';
import type { ElectionRound } from './result.ts';

type Leaving = Pick<ElectionRound, 'out' | 'tie'>;

/**
 * Who leaves after a round: whoever has the fewest votes, and all who have none. Of several with as few,
 * whoever had fewer in an earlier round, the last one first; else whom the chair ranks last, where the
 * rules leave ties to the chair; else all of them. null: then nobody would be left. (V31)
 */
export function whoLeaves(
  standing: readonly OptionId[],
  { votes }: ElectionRound,
  earlier: readonly ElectionRound[],
  { tieRule, chair }: Pick<Election, 'tieRule' | 'chair'>,
): Leaving | null {
  const fewest = withLeast(standing, (id) => votes[id] ?? 0);
  const none = fewest.every((id) => (votes[id] ?? 0) === 0);
  if (fewest.length === 1 || (none && fewest.length < standing.length)) {
    return { out: fewest, tie: null };
  }
  // Between the last two it is not who leaves that is tied, but the place. (V32)
  if (fewest.length === standing.length && standing.length === 2) return null;
  const before = earlier
    .toReversed()
    .reduce((left, round) => withLeast(left, (id) => round.votes[id] ?? 0), fewest);
  const out = tieRule === 'chair' && before.length > 1 ? rankedLast(before, chair) : before;
  if (out.length === standing.length) return null;
  return { out, tie: { candidates: fewest, settledBy: settledBy({ before, out }) } };
}

/** Whom a ballot does not rank it ranks last. */
function rankedLast(ids: readonly OptionId[], ranking: readonly OptionId[]): readonly OptionId[] {
  const place = (id: OptionId) => (ranking.includes(id) ? ranking.indexOf(id) : ranking.length);
  return withLeast(ids, (id) => -place(id));
}

interface Narrowed {
  readonly before: readonly OptionId[];
  readonly out: readonly OptionId[];
}

function settledBy({ before, out }: Narrowed) {
  if (out.length < before.length) return 'chair';
  return out.length > 1 ? 'together' : 'earlier-rounds';
}

function withLeast(
  ids: readonly OptionId[],
  numberOf: (id: OptionId) => number,
): readonly OptionId[] {
  const least = Math.min(...ids.map(numberOf));
  return ids.filter((id) => numberOf(id) === least);
}
