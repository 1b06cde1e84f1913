import { type Meeting, openQuestion, type Question } from '@e-cabinet/domain';

/**
 * The question that stands on every screen: the one being voted on, else the latest result until the
 * chair moves on, by taking up another item or opening another question.
 */
export function displayedQuestion(meeting: Meeting): Question | undefined {
  const open = openQuestion(meeting);
  if (open) return open;
  const latest = latestResult(meeting);
  if (!latest || meeting.doorsClosed) return undefined;
  const { currentItemId } = meeting;
  return currentItemId === null || currentItemId === latest.itemId ? latest : undefined;
}

function latestResult({ questions }: Meeting): Question | undefined {
  return Object.values(questions)
    .filter(({ result, inconsistency }) => result !== null || inconsistency !== null)
    .toSorted((a, b) => (a.closedAt ?? '').localeCompare(b.closedAt ?? ''))
    .at(-1);
}

/** Whether it is being voted on. */
export function isBeingVoted({ state }: Question): boolean {
  return state === 'open' || state === 'paused';
}
