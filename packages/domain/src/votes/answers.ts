import type { OptionId } from '../identifiers.ts';
import type { MeetingRules } from '../rules.ts';
import type { QuestionText } from './commands.ts';

/** The answers a question accepts, in the order in which the tablet shows them. (V1) */
export function answersOf(rules: MeetingRules, question: QuestionText): readonly OptionId[] {
  return question.kind === 'motion' ? rules.answers : question.options.map(({ id }) => id);
}
