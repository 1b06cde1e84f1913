import type { Actor } from '../actor.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import { entriesIn } from '../drawers.ts';
import type { Meeting } from '../meeting.ts';
import type { MajorityRule } from '../rules.ts';
import { choiceProblem } from '../votes/answers.ts';
import { inputsOf } from '../votes/compute-result.ts';
import { lateness } from '../votes/countdown.ts';
import type { VoteResult } from '../votes/result.ts';
import type { Question } from '../votes/state.ts';
import { recompute } from '../votes/verdict.ts';
import type { CloseSecretVote } from './commands.ts';
import type { Issuing, SecretBallot } from './state.ts';

/** As many ballots as credentials make a board and a result; else there is neither. (X6, X7, R3) */
export function closeSecretVote(
  meeting: Meeting,
  question: Question,
  { board }: CloseSecretVote,
  { at }: Actor,
): Decision {
  const { issuing, id: questionId } = question;
  if (!question.secret) return refuse('vote-not-secret');
  if (!issuing) return refuse('vote-not-open');
  if (question.state !== 'open') return refuse('vote-closed', lateness(question, at));
  if (issuing.closedAt === null) return refuse('issuing-open');
  const found = board ?? [];
  const counted = countedOn(meeting, question, found);
  const [tallied, outside] = [counted.length, found.length - counted.length];
  if (tallied !== issuing.issued || outside > 0) {
    const ballots = issuing.issued;
    return accept({ type: 'vote-declared-inconsistent', questionId, ballots, tallied, outside });
  }
  return accept(
    { type: 'board-published', questionId, board: counted },
    { type: 'vote-closed', questionId, result: secretResult(meeting, question, issuing, counted) },
  );
}

/** One ballot for each pseudonym, of what is offered, in an order that tells nothing. (X5, X6, V27) */
function countedOn(
  { rules }: Meeting,
  question: Question,
  board: readonly SecretBallot[],
): readonly SecretBallot[] {
  const byPseudonym = new Map(board.map((ballot) => [ballot.pk, ballot]));
  return [...byPseudonym.values()]
    .filter(({ choice }) => choiceProblem(rules, question, choice) === null)
    .sort((a, b) => (a.pk < b.pk ? -1 : 1));
}

/** The result from the board alone; where they were is counted of those who got a credential. (X6) */
function secretResult(
  meeting: Meeting,
  question: Question,
  { credentials }: Issuing,
  board: readonly SecretBallot[],
): VoteResult {
  const choices = board.map(({ choice }) => choice);
  const inputs = inputsOf(meeting, question, choices, withoutChair(meeting.rules.majority));
  const inRoom = entriesIn(credentials).filter(([, { where }]) => where === 'room').length;
  return {
    ...inputs,
    ...recompute(inputs),
    notVoting: question.electorate.length - board.length,
    castInRoom: inRoom,
    castRemotely: board.length - inRoom,
    ballots: null,
  };
}

/** Nobody knows how the chair voted: a tie that this would settle is lost. (X1, V8) */
function withoutChair(rule: MajorityRule): MajorityRule {
  return rule.tie === 'chair' ? { ...rule, tie: 'lost' } : rule;
}
