import { type Item, type Meeting, type Question, questionsOf } from '@e-cabinet/domain';

/** Questions of an item that have come to a result, also those made void since, or that did not add up. */
export function decidedQuestions(meeting: Meeting, item: Item): readonly Question[] {
  return questionsOf(meeting, item.id).filter(
    ({ result, inconsistency }) => result !== null || inconsistency !== null,
  );
}

/** The last result that stands. */
export function standingResult(meeting: Meeting, item: Item): Question | undefined {
  return decidedQuestions(meeting, item).findLast(({ state }) => state === 'closed');
}

/** Whether there is anything to tell of an item beside its papers. */
export function hasOutcome(meeting: Meeting, item: Item): boolean {
  return (
    decidedQuestions(meeting, item).length > 0 ||
    item.conclusion?.confirmedAt != null ||
    item.postponedBecause !== null ||
    item.state === 'adopted'
  );
}
