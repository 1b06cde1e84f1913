import type { QuestionId } from '@e-cabinet/domain';

/** The code on a voter's receipt: the beginning of the question's id and the version of the ballot's event, as in the log. */
export function receiptCode(questionId: QuestionId, version: number): string {
  return `${questionId.slice(0, 4).toUpperCase()}-${version}`;
}
