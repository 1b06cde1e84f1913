import { itemsInOrder, type Meeting, type Question, questionsOf } from '@e-cabinet/domain';

/** What the members are asked, in the order of the items. */
export function askedQuestions(meeting: Meeting): readonly Question[] {
  return itemsInOrder(meeting.agenda).flatMap(({ id }) => questionsOf(meeting, id));
}
