import type { Actor } from '../actor.ts';
import { findItem } from '../agenda/find-item.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { ItemId, QuestionId } from '../identifiers.ts';
import type { Meeting } from '../meeting.ts';
import { own } from '../own.ts';
import type { RefusalCode } from '../refusals.ts';
import { same } from '../same.ts';
import { BLANK } from './answers.ts';
import type { PutQuestion, QuestionText, ReviseQuestion } from './commands.ts';
import type { Question } from './state.ts';

/** A question belongs to an item; a repeated one names the void or tied vote that it repeats. (V1, V11, R1) */
export function putQuestion(meeting: Meeting, command: PutQuestion, actor: Actor): Decision {
  const { questionId, itemId, repeats } = command;
  if (own(meeting.questions, questionId)) return refuse('question-exists');
  const item = findItem(meeting, itemId, actor.seat);
  if (!item) return refuse('item-unknown');
  if (item.state === 'adopted') return refuse('item-finished');
  const question = fittedText(command.question);
  const problem = textProblem(question) ?? linkProblem(meeting, question, questionId, itemId);
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
  const { id, itemId, text, kind, options, link, secret } = question;
  const problem = textProblem(revised) ?? linkProblem(meeting, revised, id, itemId);
  if (problem) return refuse(problem);
  if (same(revised, { text, kind, options, link, secret })) return accept();
  return accept({ type: 'question-revised', questionId: id, question: revised });
}

export function withdrawQuestion(_meeting: Meeting, { id, state }: Question): Decision {
  if (state === 'withdrawn') return accept();
  if (state !== 'put') return refuse('question-not-put');
  return accept({ type: 'question-withdrawn', questionId: id });
}

/** A motion has no options of its own: the rules of the meeting supply the answers. (V1) */
function fittedText(question: QuestionText): QuestionText {
  return question.kind === 'motion' ? { ...question, options: [] } : question;
}

/** A choice has two options or more, each with a label and an id of its own. (V1) */
function textProblem({ text, kind, options }: QuestionText): RefusalCode | null {
  if (!text.trim()) return 'text-needed';
  if (kind === 'motion') return null;
  if (options.length < 2 || options.some(({ label }) => !label?.trim())) return 'options-needed';
  const ids = new Set([BLANK, ...options.map(({ id }) => id)]);
  return ids.size <= options.length ? 'options-repeated' : null;
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
