import { chairNow } from '../actor.ts';
import { findItem, isRecused } from '../agenda/find-item.ts';
import { entryIn } from '../drawers.ts';
import type { OptionId } from '../identifiers.ts';
import type { Meeting } from '../meeting.ts';
import { isInWriting } from '../opinion-ballots/in-writing.ts';
import { members } from '../quorum.ts';
import type { MajorityRule, MeetingRules } from '../rules.ts';
import { answersOf, choiceProblem } from './answers.ts';
import { isElection } from './commands.ts';
import { presentInVote } from './present-in-vote.ts';
import type { NamedBallot, VoteInputs, VoteResult } from './result.ts';
import type { Ballot, Question } from './state.ts';
import { isForChair, recompute } from './verdict.ts';
import { weighedInputs, weightOf } from './weights.ts';

/** The result of a question from the ballots in the log, stored with the rule and every input. (V9, V34; Law on Organisation of the Government 2015, art. 46) */
export function computeResult(meeting: Meeting, question: Question): VoteResult {
  const ballots = namedBallots(meeting, question);
  const choices = ballots.map(({ choice }) => choice);
  const counted = inputsOf(meeting, question, choices);
  const weighed = weighedInputs(meeting, question, counted, ballots);
  const inputs = withChair(meeting, question, { ...counted, weighed });
  return {
    ...inputs,
    ...recompute(inputs),
    notVoting: question.electorate.length - ballots.length,
    castInRoom: ballots.filter(({ where }) => where === 'room').length,
    castRemotely: ballots.filter(({ where }) => where === 'remote').length,
    ballots: meeting.rules.byName || isInWriting(meeting) ? ballots : null,
  };
}

/** Everything that an outcome follows from, but for the chair's vote. (V9) */
export function inputsOf(
  meeting: Meeting,
  question: Question,
  choices: readonly OptionId[],
  rule: MajorityRule = meeting.rules.majority,
): VoteInputs {
  const item = findItem(meeting, question.itemId, null);
  return {
    kind: question.kind,
    rule,
    members: members(meeting).length,
    recused: members(meeting).flatMap(({ id }) => (isRecused(id, item) ? [id] : [])),
    entitled: question.electorate.length,
    ...presentInVote(meeting, item, question),
    election: termsOf(question),
    tally: tallyOf(answersToCount(meeting.rules, question, choices), choices),
    cast: choices.length,
    weighed: null,
    chairChoice: null,
  };
}

/** How the chair voted is told only where a tie makes it count: it may be an unnamed vote. (V8, V13) */
function withChair(meeting: Meeting, question: Question, inputs: VoteInputs): VoteInputs {
  if (!isForChair(inputs)) return inputs;
  const ballot = entryIn(question.ballots, chairNow(meeting)?.id ?? '');
  return { ...inputs, chairChoice: ballot?.choice ?? null };
}

function termsOf({ election, options }: Question): VoteInputs['election'] {
  return election && { candidates: options.map(({ id }) => id), places: election.places };
}

/** Of an election every marking that was cast: the candidates alone do not tell how they were ranked. (V27) */
function answersToCount(
  rules: MeetingRules,
  question: Question,
  choices: readonly OptionId[],
): readonly OptionId[] {
  const answers = answersOf(rules, question);
  if (!isElection(question.kind)) return answers;
  const marked = choices.filter((choice) => choiceProblem(rules, question, choice) === null);
  return [...new Set([...marked.toSorted(), ...answers])];
}

function tallyOf(
  options: readonly OptionId[],
  choices: readonly OptionId[],
): Record<OptionId, number> {
  const count = (option: OptionId) => choices.filter((choice) => choice === option).length;
  return Object.fromEntries(options.map((option) => [option, count(option)]));
}

function namedBallots(meeting: Meeting, question: Question): readonly NamedBallot[] {
  return question.electorate.flatMap((seatId) => {
    const weight = weightOf(meeting, question, seatId);
    const own = entryIn(question.ballots, seatId);
    if (own) return named({ seatId, castBy: null, weight }, own);
    const proxied = entryIn(question.proxyBallots, seatId);
    return proxied ? named({ seatId, castBy: proxied.castBy, weight }, proxied) : [];
  });
}

function named(
  whose: Pick<NamedBallot, 'seatId' | 'castBy' | 'weight'>,
  { choice, comment, where, enteredBecause }: Ballot,
): readonly NamedBallot[] {
  return choice === null ? [] : [{ ...whose, choice, comment, where, enteredBecause }];
}
