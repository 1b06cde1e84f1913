import type { OptionId } from '../identifiers.ts';
import type { MeetingRules } from '../rules.ts';
import type { QuestionText } from './commands.ts';

/** Nobody who takes part in a secret vote is made to take a side, and it never wins. (X5) */
export const BLANK: OptionId = 'blank';

/** The answers a question accepts, in the order in which the tablet shows them. (V1) */
export function answersOf(rules: MeetingRules, question: QuestionText): readonly OptionId[] {
  const answers: readonly OptionId[] =
    question.kind === 'motion' ? rules.answers : question.options.map(({ id }) => id);
  return question.secret && !answers.includes(BLANK) ? [...answers, BLANK] : answers;
}
