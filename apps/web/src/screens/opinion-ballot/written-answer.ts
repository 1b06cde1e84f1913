import {
  type OptionId,
  type Question,
  type Remark,
  remarksIn,
  textOfRemarks,
} from '@e-cabinet/domain';
import { TEXT_MAX } from '@e-cabinet/protocol';

/** A remark on a part of the draft, as it stands in its two fields. */
export interface WrittenRemark {
  readonly part: string;
  readonly text: string;
}

/** An answer that is being written, as it stands in the form. */
export interface WrittenAnswer {
  readonly choice: OptionId | null;
  /** What is said of the draft as a whole. */
  readonly whole: string;
  readonly remarks: readonly WrittenRemark[];
}

export const NOTHING_WRITTEN: WrittenAnswer = { choice: null, whole: '', remarks: [] };

/** The form of an answer that was sent or proposed: the first text about the whole apart, the rest by part. */
export function writtenFrom(choice: OptionId | null, comment: string): WrittenAnswer {
  const said = remarksIn(comment);
  const [first] = said;
  const whole = first?.article === null ? first.text : '';
  const remarks = said.flatMap(({ article, text }) =>
    article === null ? [] : [{ part: article, text }],
  );
  return { choice, whole, remarks };
}

/** The text as it is sent. @param partWord before a bare number: `5` is `Điều 5` */
export function textOf({ whole, remarks }: WrittenAnswer, partWord: string): string {
  const said: Remark[] = whole.trim() ? [{ article: null, text: whole.trim() }] : [];
  for (const { part, text } of remarks) {
    if (!text.trim()) continue;
    said.push({ article: partOf(part, partWord), text: text.trim() });
  }
  return textOfRemarks(said);
}

/** The part as remarks are read by it; a remark whose part was left empty is about the whole. */
function partOf(part: string, partWord: string): string | null {
  const named = part.replaceAll(/[:\n]/g, ' ').trim();
  if (named === '') return null;
  return remarksIn(`${named}: .`)[0]?.article === named ? named : `${partWord} ${named}`;
}

export type AnswerProblem = 'choice' | 'text' | 'length';

/** What is still to be done before it can be sent; null when nothing is. */
export function problemOf(
  question: Pick<Question, 'kind'>,
  choice: OptionId | null,
  text: string,
): AnswerProblem | null {
  if (choice === null) return 'choice';
  if (text.length > TEXT_MAX) return 'length';
  return explains(question, choice) && text === '' ? 'text' : null;
}

/** An answer that says nothing without a text. */
export function explains({ kind }: Pick<Question, 'kind'>, choice: OptionId | null): boolean {
  return kind === 'motion' && choice === 'other';
}

export function hasText({ whole, remarks }: WrittenAnswer): boolean {
  return whole.trim() !== '' || remarks.some(({ part, text }) => part.trim() || text.trim());
}
