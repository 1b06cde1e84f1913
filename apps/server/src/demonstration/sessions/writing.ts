import { deadlineAfter, type QuestionId, type WorkCalendar } from '@e-cabinet/domain';
import type { Desk } from './desk.ts';
import type { PlannedWriting } from './plan.ts';

/** Approves the ballot and sends it, and brings the answers that are there already. */
export async function sendOut(
  { ask }: Desk,
  { workingDays, answers }: PlannedWriting,
  questionIds: readonly QuestionId[],
  { now, calendar }: { readonly now: number; readonly calendar: WorkCalendar },
): Promise<void> {
  await ask({ type: 'approve-opinion-ballot' });
  const deadline = deadlineAfter(new Date(now).toISOString(), workingDays, calendar);
  await ask({ type: 'send-opinion-ballot', deadline });
  const cast = answers.flatMap(({ personId, choice, comment }) =>
    questionIds.map((questionId) =>
      ask({ type: 'cast-ballot', questionId, choice, comment, replaces: null }, personId),
    ),
  );
  await Promise.all(cast);
}
