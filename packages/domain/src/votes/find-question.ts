import type { Actor } from '../actor.ts';
import { findItem } from '../agenda/find-item.ts';
import { type Decision, refuse } from '../decision.ts';
import type { QuestionId } from '../identifiers.ts';
import type { Meeting } from '../meeting.ts';
import { own } from '../own.ts';
import type { Seat } from '../seat.ts';
import type { Question } from './state.ts';

/** A question as this seat may know of it: one of an item that it may see. (V1) */
export function findQuestion(
  meeting: Meeting,
  questionId: QuestionId,
  seat: Seat | null,
): Question | undefined {
  const question = own(meeting.questions, questionId);
  return question && findItem(meeting, question.itemId, seat) ? question : undefined;
}

/** The question that is being voted on, if any: there is never more than one. (V3) */
export function openQuestion(meeting: Meeting): Question | undefined {
  return Object.values(meeting.questions).find(
    ({ state }) => state === 'open' || state === 'paused',
  );
}

/** Questions of an item in the order in which they were put, without those withdrawn. */
export function questionsOf(meeting: Meeting, itemId: string): readonly Question[] {
  return Object.values(meeting.questions).filter(
    (question) => question.itemId === itemId && question.state !== 'withdrawn',
  );
}

/** How an act on one question is decided. */
export type OnQuestion<C> = (
  meeting: Meeting,
  question: Question,
  command: C,
  actor: Actor,
) => Decision;

/** A question of an item that the actor may not know of does not exist for the actor. (V1) */
export function onQuestion<C extends { readonly questionId: QuestionId }>(
  decider: OnQuestion<C>,
): (meeting: Meeting, command: C, actor: Actor) => Decision {
  return (meeting, command, actor) => {
    const question = findQuestion(meeting, command.questionId, actor.seat);
    return question ? decider(meeting, question, command, actor) : refuse('question-unknown');
  };
}
