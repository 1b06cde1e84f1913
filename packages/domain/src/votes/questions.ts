import type { Actor } from '../actor.ts';
import { findItem } from '../agenda/find-item.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { ItemId, QuestionId } from '../identifiers.ts';
import type { Meeting } from '../meeting.ts';
import { own } from '../own.ts';
import type { RefusalCode } from '../refusals.ts';
import { same } from '../same.ts';
import {
  isElection,
  type PutQuestion,
  type QuestionText,
  type ReviseQuestion,
} from './commands.ts';
import { BLANK, NOBODY } from './nobody.ts';
import type { Question } from './state.ts';

/** A question belongs to an item; a repeated one names the void or tied vote that it repeats. (V1, V11, R1) */
export function putQuestion(meeting: Meeting, command: PutQuestion, actor: Actor): Decision {
  const { questionId, itemId, repeats } = command;
  if (own(meeting.questions, questionId)) return refuse('question-exists');
  const item = findItem(meeting, itemId, actor.seat);
  if (!item) return refuse('item-unknown');
  if (item.state === 'adopted') return refuse('item-finished');
  const question = fittedText(command.question);
  const problem =
    textProblem(question) ??
    secretProblem(meeting, question) ??
    linkProblem(meeting, question, questionId, itemId);
  if (problem) return refuse(problem);
  const repeated = own(meeting.questions, repeats);
  if (repeats !== null && repeated?.itemId !== itemId) return refuse('question-unknown');
  if (repeated && !mayBeRepeated(repeated)) return refuse('vote-not-closed');
  return accept({ type: 'question-put', questionId, itemId, question, repeats });
}

/** What counts for nothing, and what ended in a tie that settles nothing. (V11, R1) */
export function mayBeRepeated({ state, result }: Question): boolean {
  return state === 'void' || (state === 'closed' && result?.outcome === 'tied');
}

/** Until it is voted on a question may be written again, or withdrawn. (V16) */
export function reviseQuestion(
  meeting: Meeting,
  question: Question,
  command: ReviseQuestion,
): Decision {
  if (question.state !== 'put') return refuse('question-not-put');
  const revised = fittedText(command.question);
  const { id, itemId, text, kind, options, link, secret, election } = question;
  const problem =
    textProblem(revised) ??
    secretProblem(meeting, revised) ??
    linkProblem(meeting, revised, id, itemId);
  if (problem) return refuse(problem);
  if (same(revised, { text, kind, options, link, secret, election })) return accept();
  return accept({ type: 'question-revised', questionId: id, question: revised });
}

export function withdrawQuestion(_meeting: Meeting, { id, state }: Question): Decision {
  if (state === 'withdrawn') return accept();
  if (state !== 'put') return refuse('question-not-put');
  return accept({ type: 'question-withdrawn', questionId: id });
}

/**
 * A motion has no options of its own: the rules of the meeting supply the answers. A ranking fills one
 * place and may rank everybody. (V1, V26)
 */
function fittedText(question: QuestionText): QuestionText {
  switch (question.kind) {
    case 'motion':
      return { ...question, options: [], election: null };
    case 'choice':
      return { ...question, election: null };
    case 'approval':
      return question;
    case 'ranking':
      return { ...question, election: { places: 1, marks: question.options.length } };
  }
}

/** A choice has two options or more, each with a label and an id of its own; so has an election candidates. (V1, V26) */
function textProblem({ text, kind, options, election }: QuestionText): RefusalCode | null {
  if (!text.trim()) return 'text-needed';
  if (kind === 'motion') return null;
  if (options.length < 2 || options.some(({ label }) => !label?.trim())) return 'options-needed';
  const taken = isElection(kind) ? NOBODY : [BLANK];
  const ids = new Set([...taken, ...options.map(({ id }) => id)]);
  if (ids.size < options.length + taken.length) return 'options-repeated';
  return isElection(kind) ? termsProblem(options.length, election) : null;
}

/** Neither more places nor more marks than candidates. (V26) */
function termsProblem(candidates: number, terms: QuestionText['election']): RefusalCode | null {
  const fits = (count = 0) => Number.isSafeInteger(count) && count >= 1 && count <= candidates;
  if (!fits(terms?.places)) return 'places-out-of-range';
  return fits(terms?.marks) ? null : 'marks-out-of-range';
}

/** The weight of a secret ballot would tell whose it is. (V35) */
export function secretProblem(
  { rules }: Meeting,
  { secret }: Pick<QuestionText, 'secret'>,
): 'secret-with-weights' | null {
  return secret && rules.weightedVotes ? 'secret-with-weights' : null;
}

/** A question hangs on another one of the same item, and not in a circle. (V17) */
function linkProblem(
  meeting: Meeting,
  { link }: QuestionText,
  questionId: QuestionId,
  itemId: ItemId,
): RefusalCode | null {
  let next = link;
  while (next) {
    const other = own(meeting.questions, next.questionId);
    if (!other || other.itemId !== itemId || other.id === questionId) return 'question-unknown';
    next = other.link;
  }
  return null;
}
