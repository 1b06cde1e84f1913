import { chairNow } from '../actor.ts';
import { findItem } from '../agenda/find-item.ts';
import { entryIn } from '../drawers.ts';
import type { OptionId } from '../identifiers.ts';
import type { Meeting } from '../meeting.ts';
import { members, presentFor } from '../quorum.ts';
import type { MajorityRule, Threshold } from '../rules.ts';
import { answersOf } from './answers.ts';
import type { NamedBallot, VoteResult } from './result.ts';
import type { Ballot, Question } from './state.ts';

/** Votes needed out of `base`. */
const NEEDED: Readonly<Record<Threshold, (base: number) => number>> = {
  'more-than-half': (base) => Math.floor(base / 2) + 1,
  'two-thirds': (base) => Math.ceil((base * 2) / 3),
  all: (base) => base,
};

interface Counted {
  readonly tally: Readonly<Record<OptionId, number>>;
  readonly needed: number;
}

interface Outcome {
  readonly winner: OptionId | null;
  readonly tieBrokenByChair: boolean;
}

/** The result of a question from the ballots in the log; the same inputs always give the same result. (V7–V9; Law on Organisation of the Government 2015, art. 46) */
export function computeResult(meeting: Meeting, question: Question): VoteResult {
  const { majority: rule, byName } = meeting.rules;
  const ballots = namedBallots(question);
  const all = members(meeting).length;
  const present = presentFor(meeting, findItem(meeting, question.itemId, null));
  const tally = tallyOf(answersOf(meeting.rules, question), ballots);
  const base = baseOf(rule, all, present, ballots.length);
  const needed = Math.max(1, NEEDED[rule.threshold](base));
  const chairChoice = entryIn(question.ballots, chairNow(meeting)?.id ?? '')?.choice ?? null;
  const decide = question.kind === 'motion' ? motionOutcome : choiceOutcome;
  const outcome = decide({ tally, needed }, rule, chairChoice);
  return {
    rule,
    members: all,
    entitled: question.electorate.length,
    present,
    tally,
    cast: ballots.length,
    notVoting: question.electorate.length - ballots.length,
    castInRoom: ballots.filter(({ where }) => where === 'room').length,
    castRemotely: ballots.filter(({ where }) => where === 'remote').length,
    base,
    needed,
    outcome: outcome.winner === null ? 'rejected' : 'adopted',
    ...outcome,
    ballots: byName ? ballots : null,
  };
}

function motionOutcome(
  { tally, needed }: Counted,
  rule: MajorityRule,
  chair: string | null,
): Outcome {
  const inFavour = tally.agree ?? 0;
  if (inFavour >= needed) return { winner: 'agree', tieBrokenByChair: false };
  const tied = inFavour > 0 && inFavour === (tally.disagree ?? 0);
  const chairDecides = tied && rule.tie === 'chair' && (chair === 'agree' || chair === 'disagree');
  return {
    winner: chairDecides && chair === 'agree' ? 'agree' : null,
    tieBrokenByChair: chairDecides,
  };
}

function choiceOutcome(
  { tally, needed }: Counted,
  rule: MajorityRule,
  chair: string | null,
): Outcome {
  const most = Math.max(0, ...Object.values(tally));
  const leaders = Object.keys(tally).filter((option) => tally[option] === most);
  const [leader] = leaders;
  if (most === 0 || leader === undefined) return { winner: null, tieBrokenByChair: false };
  if (leaders.length === 1) {
    return { winner: most >= needed ? leader : null, tieBrokenByChair: false };
  }
  const chairDecides = rule.tie === 'chair' && chair !== null && leaders.includes(chair);
  return { winner: chairDecides ? chair : null, tieBrokenByChair: chairDecides };
}

function baseOf({ base }: MajorityRule, members: number, present: number, cast: number): number {
  return { all: members, present, cast }[base];
}

function tallyOf(
  options: readonly OptionId[],
  ballots: readonly NamedBallot[],
): Record<OptionId, number> {
  const count = (option: OptionId) => ballots.filter(({ choice }) => choice === option).length;
  return Object.fromEntries(options.map((option) => [option, count(option)]));
}

function namedBallots(question: Question): readonly NamedBallot[] {
  return question.electorate.flatMap((seatId) => {
    const ballot = entryIn(question.ballots, seatId);
    return ballot ? named(seatId, ballot) : [];
  });
}

function named(seatId: string, ballot: Ballot): readonly NamedBallot[] {
  const { choice, comment, where, enteredBecause } = ballot;
  return choice === null ? [] : [{ seatId, choice, comment, where, enteredBecause }];
}
