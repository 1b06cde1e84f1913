import type { OptionId } from '../identifiers.ts';
import { countApproval } from './approval.ts';
import type { ElectionKind } from './commands.ts';
import { markedOn } from './marking.ts';
import { countRanking } from './ranking.ts';
import type { ElectionCount, Verdict, VoteInputs } from './result.ts';

/** What the majority rule of the meeting asks of a candidate. */
export interface Majority {
  readonly needed: number;
  /** Whether so many votes miss it by one that the chair's vote can stand in for. (V8) */
  readonly isMissedByOne: (votes: number) => boolean;
}

/** Ballots that say the same. */
export interface Markings {
  readonly marked: readonly OptionId[];
  readonly votes: number;
}

/** Everything that an election is counted from. */
export interface Election extends Majority {
  readonly candidates: readonly OptionId[];
  readonly places: number;
  readonly ballots: readonly Markings[];
  readonly tieRule: VoteInputs['rule']['tie'];
  /** What the chair marked, where a tie makes it count. */
  readonly chair: readonly OptionId[];
}

/** How an election ends, before it is said in the words of all votes. */
export interface Counted extends ElectionCount {
  readonly tie: Verdict['tie'];
}

const COUNT: Readonly<Record<ElectionKind, (election: Election) => Counted>> = {
  approval: countApproval,
  ranking: countRanking,
};

type ElectionEnd = Pick<Verdict, 'outcome' | 'winner' | 'tie' | 'count'>;

/** Somebody elected is an election adopted, also where places stay empty; one to be put again is tied. (V28–V32) */
export function elect(
  kind: ElectionKind,
  { tally, weighed, election, rule, chairChoice }: VoteInputs,
  majority: Majority,
): ElectionEnd {
  const { tie, ...count } = COUNT[kind]({
    ...majority,
    candidates: election?.candidates ?? [],
    places: election?.places ?? 0,
    ballots: Object.entries(weighed?.tally ?? tally).map(([choice, votes]) => {
      return { marked: markedOn(kind, choice), votes };
    }),
    tieRule: rule.tie,
    chair: chairChoice === null ? [] : markedOn(kind, chairChoice),
  });
  const settled = count.elected.length > 0 ? 'adopted' : 'rejected';
  return { outcome: tie === 'repeat' ? 'tied' : settled, winner: null, tie, count };
}

/** Whether the chair's ballot could have made a difference: only then the result tells it. (V29, V31, V32) */
export function asksForChair({ tie, count }: Pick<Verdict, 'tie' | 'count'>): boolean {
  const open = count?.rounds.some((round) => round.tie && round.tie.settledBy !== 'earlier-rounds');
  return tie !== null || open === true;
}

/** So many votes for each candidate, in the order offered. */
export function votesByCandidate(
  candidates: readonly OptionId[],
  ballots: readonly Markings[],
  countsFor: (candidate: OptionId, marked: readonly OptionId[]) => boolean,
): ReadonlyMap<OptionId, number> {
  return new Map(
    candidates.map((candidate) => {
      const counting = ballots.filter(({ marked }) => countsFor(candidate, marked));
      return [candidate, counting.reduce((sum, { votes }) => sum + votes, 0)];
    }),
  );
}
