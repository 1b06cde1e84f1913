import type { OptionId } from '../identifiers.ts';
import type { MajorityBase, ShareThreshold, Threshold } from '../rules.ts';
import { isElection } from './commands.ts';
import { asksForChair, elect } from './election.ts';
import { BLANK } from './nobody.ts';
import type { Verdict, VoteInputs } from './result.ts';

/** Votes needed out of `base`. */
const NEEDED: Readonly<Record<ShareThreshold, (base: number) => number>> = {
  'more-than-half': (base) => Math.floor(base / 2) + 1,
  'at-least-half': (base) => Math.ceil(base / 2),
  'two-thirds': (base) => Math.ceil((base * 2) / 3),
  'three-quarters': (base) => Math.ceil((base * 3) / 4),
  all: (base) => base,
};

const BASE: Readonly<Record<MajorityBase, (inputs: VoteInputs) => number>> = {
  all: ({ members, recused }) => members - recused.length,
  entitled: ({ entitled }) => entitled,
  present: ({ present, represented }) => present + represented,
  cast: ({ cast }) => cast,
};

/** What the share is taken of: weights where votes are weighed, else persons or ballots. (V7, V34) */
function baseOf(inputs: VoteInputs): number {
  const { rule, weighed } = inputs;
  return weighed ? weighed[rule.base] : BASE[rule.base](inputs);
}

/** Votes by answer: the weights of the ballots, or their number. (V34) */
export function votesIn({ tally, weighed }: VoteInputs): VoteInputs['tally'] {
  return weighed?.tally ?? tally;
}

/** Two equal sides miss these by a vote; of a higher share, or of a number, half falls short. (V8) */
const CAN_TIE: ReadonlySet<Threshold> = new Set<Threshold>(['more-than-half', 'at-least-half']);

/** The outcome from the stored inputs alone: the same inputs always give the same outcome. (V7–V9) */
export function recompute(inputs: VoteInputs): Verdict {
  const base = baseOf(inputs);
  const needed = votesNeeded(inputs.rule.threshold, base);
  if (isElection(inputs.kind)) {
    const isMissedByOne = (votes: number) => missesByOne(inputs, votes);
    return { base, needed, ...elect(inputs.kind, inputs, { needed, isMissedByOne }) };
  }
  return { base, needed, ...countedSides(inputs, needed), count: null };
}

type Ended = Pick<Verdict, 'outcome' | 'winner' | 'tie'>;

/** What leads carries with the majority; equal sides are a tie or not enough. (V7, V8) */
function countedSides(inputs: VoteInputs, needed: number): Ended {
  const sides = equalSides(inputs);
  const leader = leaderOf(inputs, sides);
  if (leader !== null && (votesIn(inputs)[leader] ?? 0) >= needed) {
    return { outcome: 'adopted', winner: leader, tie: null };
  }
  if (isTie(inputs, sides)) return settled(inputs, sides);
  return { outcome: 'rejected', winner: null, tie: null };
}

/** At least one: nothing is adopted by nobody. (V7) */
export function votesNeeded(threshold: Threshold, base: number): number {
  return typeof threshold === 'number' ? threshold : Math.max(1, NEEDED[threshold](base));
}

/**
 * Equal sides of a vote are a tie where a single ballot more in favour would carry it: then the
 * chair's vote is what is missing. (V8; Law on Organisation of the Government 2015, art. 46)
 */
export function isTie(inputs: VoteInputs, sides = equalSides(inputs)): boolean {
  const [side] = sides;
  return side !== undefined && missesByOne(inputs, votesIn(inputs)[side] ?? 0);
}

function missesByOne(inputs: VoteInputs, votes: number): boolean {
  const { rule } = inputs;
  if (!CAN_TIE.has(rule.threshold)) return false;
  const baseThen = baseOf(inputs) + (rule.base === 'cast' ? 1 : 0);
  return (
    votes < votesNeeded(rule.threshold, baseOf(inputs)) &&
    votes + 1 >= votesNeeded(rule.threshold, baseThen)
  );
}

/** The options that stand against one another with as many ballots each; empty if there are none. (V8) */
export function equalSides(inputs: VoteInputs): readonly OptionId[] {
  const { kind } = inputs;
  const tally = votesIn(inputs);
  if (kind === 'motion') {
    const inFavour = tally.agree ?? 0;
    return inFavour > 0 && inFavour === (tally.disagree ?? 0) ? ['agree', 'disagree'] : [];
  }
  const leaders = leadersOf(tally);
  return leaders.length > 1 ? leaders : [];
}

/** What can carry by its number of ballots: of a motion its adoption, of options the one that leads. (V7) */
export function leaderOf(inputs: VoteInputs, sides: readonly OptionId[]): OptionId | null {
  if (inputs.kind === 'motion') return 'agree';
  if (sides.length > 0) return null;
  return leadersOf(votesIn(inputs))[0] ?? null;
}

/** Options with the most ballots; a blank ballot is for none of them. (V7, X5) */
function leadersOf(tally: VoteInputs['tally']): readonly OptionId[] {
  const options = Object.entries(tally).filter(([option]) => option !== BLANK);
  const most = Math.max(0, ...options.map(([, votes]) => votes));
  return options.flatMap(([option, votes]) => (votes > 0 && votes === most ? [option] : []));
}

/** Whether the chair's ballot counts for more than any other: only then the result tells it. (V8, V29, V31) */
export function isForChair(inputs: VoteInputs): boolean {
  if (inputs.rule.tie !== 'chair') return false;
  return isElection(inputs.kind) ? asksForChair(recompute(inputs)) : isTie(inputs);
}

/** Where the chair is to decide and voted for neither side, the question is lost. (V8) */
function settled({ kind, rule, chairChoice }: VoteInputs, sides: readonly OptionId[]): Ended {
  if (rule.tie === 'repeat') return { outcome: 'tied', winner: null, tie: 'repeat' };
  const decides = rule.tie === 'chair' && chairChoice !== null && sides.includes(chairChoice);
  if (!decides) return { outcome: 'rejected', winner: null, tie: 'lost' };
  const against = kind === 'motion' && chairChoice === 'disagree';
  return against
    ? { outcome: 'rejected', winner: null, tie: 'chair' }
    : { outcome: 'adopted', winner: chairChoice, tie: 'chair' };
}
