import { markedOn, markingOf, NOBODY, type OptionId, type QuestionText } from '@e-cabinet/domain';

/** The candidates that a ballot names while it is written. */
export function markedIn({ kind }: QuestionText, choice: OptionId | null): readonly OptionId[] {
  const isElection = kind === 'approval' || kind === 'ranking';
  return choice === null || !isElection ? [] : markedOn(kind, choice);
}

/** No more may be marked. */
export function isFull(question: QuestionText, choice: OptionId | null): boolean {
  return markedIn(question, choice).length >= (question.election?.marks ?? 1);
}

/**
 * What a ballot says after a tap on a candidate: one more mark or one less, in a ranking the next place
 * or everybody behind moved up. Where one may mark a single candidate, the tap changes which one. The
 * same again where there is room for no other; null: nobody is marked.
 */
export function toggled(
  question: QuestionText,
  choice: OptionId | null,
  candidate: OptionId,
): OptionId | null {
  const marked = markedIn(question, choice);
  if (marked.includes(candidate)) {
    const left = marked.filter((id) => id !== candidate);
    return left.length === 0 ? null : markingOf(question, left);
  }
  if (question.election?.marks === 1) return candidate;
  return isFull(question, choice) ? choice : markingOf(question, [...marked, candidate]);
}

/** A tap on an answer for nobody takes every mark back. */
export function toggledNobody(choice: OptionId | null, answer: OptionId): OptionId | null {
  return choice === answer || !NOBODY.includes(answer) ? null : answer;
}
