import type { Actor } from '../actor.ts';
import { findItem } from '../agenda/find-item.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { QuestionId } from '../identifiers.ts';
import type { Meeting } from '../meeting.ts';
import type { RefusalCode } from '../refusals.ts';
import type { PutQuestion, QuestionText } from './commands.ts';

/** A question belongs to an item; a repeated one names the void vote that it repeats. (V1, V11) */
export function putQuestion(meeting: Meeting, command: PutQuestion, actor: Actor): Decision {
  const { questionId, itemId, question, repeats } = command;
  if (meeting.questions[questionId]) return refuse('question-exists');
  const item = findItem(meeting, itemId, actor.seat);
  if (!item) return refuse('item-unknown');
  if (item.state === 'adopted') return refuse('item-finished');
  const problem = questionProblem(meeting, question, questionId);
  if (problem) return refuse(problem);
  const repeated = repeats === null ? null : meeting.questions[repeats];
  if (repeats !== null && repeated?.itemId !== itemId) return refuse('question-unknown');
  if (repeated && repeated.state !== 'void') return refuse('vote-not-closed');
  return accept({ type: 'question-put', questionId, itemId, question, repeats });
}

export function questionProblem(
  meeting: Meeting,
  question: QuestionText,
  questionId: QuestionId,
): RefusalCode | null {
  if (!question.text.trim()) return 'text-needed';
  if (question.link) {
    const other = meeting.questions[question.link.questionId];
    if (!other || other.id === questionId) return 'question-unknown';
  }
  if (question.kind === 'motion') return null;
  const { options } = question;
  if (options.length < 2 || options.some(({ label }) => !label?.trim())) return 'options-needed';
  return new Set(options.map(({ id }) => id)).size < options.length ? 'options-repeated' : null;
}
