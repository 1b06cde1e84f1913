import type { OptionId } from '../identifiers.ts';
import { type Counted, type Election, votesByCandidate } from './election.ts';
import { whoLeaves } from './leaving.ts';
import type { ElectionRound } from './result.ts';

/**
 * Instant-runoff: every ballot counts for the first candidate on it who still stands; who leads alone
 * with the majority is elected, else whoever has the fewest votes leaves. (V30)
 */
export function countRanking(election: Election): Counted {
  const rounds: ElectionRound[] = [];
  let standing = election.candidates;
  while (standing.length > 1) {
    const round = roundOf(election, standing);
    const leader = leaderAlone(round, standing);
    if (leader !== null && votesIn(round, leader) >= election.needed) {
      return ended([...rounds, round], [leader]);
    }
    const leaving = whoLeaves(standing, round, rounds, election);
    if (!leaving) return tiedAtTheEnd(election, standing, [...rounds, unsettled(round, standing)]);
    rounds.push({ ...round, ...leaving });
    standing = standing.filter((id) => !leaving.out.includes(id));
  }
  return endedAlone(election, standing, rounds);
}

/** Nobody is left against whom the last one stands: the majority is needed all the same. (V30) */
function endedAlone(
  election: Election,
  standing: readonly OptionId[],
  rounds: readonly ElectionRound[],
): Counted {
  const round = roundOf(election, standing);
  const elected = standing.filter((id) => votesIn(round, id) >= election.needed);
  return ended([...rounds, round], elected);
}

/**
 * All that are left have as many votes: a tie, if one of them would carry were the others gone. It goes
 * as the chair ranks them, and without that, or where the rules say so, nobody is elected or it is put
 * again. (V32)
 */
function tiedAtTheEnd(
  election: Election,
  standing: readonly OptionId[],
  rounds: readonly ElectionRound[],
): Counted {
  const carries = (id: OptionId) => wouldCarry(election, id, rounds);
  if (!standing.some(carries)) return ended(rounds, []);
  const tied = { candidates: standing, places: 1 };
  const preferred = election.chair.find((id) => standing.includes(id));
  if (election.tieRule === 'repeat') return { ...ended(rounds, []), tied, tie: 'repeat' };
  if (election.tieRule === 'lost' || preferred === undefined) {
    return { ...ended(rounds, []), tied, tie: 'lost' };
  }
  return { ...ended(rounds, carries(preferred) ? [preferred] : []), tied, tie: 'chair' };
}

/** Of more than two the chair's ballot would say who leaves, and the count would go on. (V31) */
function unsettled(round: ElectionRound, standing: readonly OptionId[]): ElectionRound {
  return standing.length > 2 ? { ...round, tie: { candidates: standing, settledBy: null } } : round;
}

/** With the votes of all who rank the candidate at all, or with the chair's one vote more. (V32, V8) */
function wouldCarry(
  election: Election,
  candidate: OptionId,
  rounds: readonly ElectionRound[],
): boolean {
  const alone = votesIn(roundOf(election, [candidate]), candidate);
  const votes = rounds.at(-1)?.votes[candidate] ?? 0;
  return alone >= election.needed || (votes > 0 && election.isMissedByOne(votes));
}

function ended(rounds: readonly ElectionRound[], elected: readonly OptionId[]): Counted {
  return { votes: rounds.at(-1)?.votes ?? {}, rounds, elected, tied: null, tie: null };
}

/** The first candidate on a ballot who still stands has it; a ballot without one is exhausted. (V30) */
function roundOf({ ballots }: Election, standing: readonly OptionId[]): ElectionRound {
  const firstOf = (marked: readonly OptionId[]) => marked.find((id) => standing.includes(id));
  const votes = votesByCandidate(standing, ballots, (id, marked) => firstOf(marked) === id);
  const exhausted = ballots.filter(({ marked }) => firstOf(marked) === undefined);
  return {
    votes: Object.fromEntries(votes),
    exhausted: exhausted.reduce((sum, ballot) => sum + ballot.votes, 0),
    out: [],
    tie: null,
  };
}

function leaderAlone(round: ElectionRound, standing: readonly OptionId[]): OptionId | null {
  const most = Math.max(...standing.map((id) => votesIn(round, id)));
  const leaders = standing.filter((id) => votesIn(round, id) === most);
  return leaders.length === 1 ? (leaders[0] ?? null) : null;
}

function votesIn({ votes }: ElectionRound, id: OptionId): number {
  return votes[id] ?? 0;
}
