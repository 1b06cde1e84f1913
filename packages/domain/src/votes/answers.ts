import { type Decision, refuse } from '../decision.ts';
import type { OptionId } from '../identifiers.ts';
import type { MeetingRules } from '../rules.ts';
import { isElection, type QuestionText } from './commands.ts';
import { markingProblem } from './marking.ts';
import { BLANK, NOBODY } from './nobody.ts';

/**
 * The answers a question accepts as they stand, in the order in which the tablet shows them: of an
 * election those for nobody, beside the candidates that a ballot marks. (V1, V27)
 */
export function answersOf(rules: MeetingRules, question: QuestionText): readonly OptionId[] {
  if (isElection(question.kind)) return NOBODY.filter((answer) => offered(rules, answer));
  const answers: readonly OptionId[] =
    question.kind === 'motion' ? rules.answers : question.options.map(({ id }) => id);
  return question.secret && !answers.includes(BLANK) ? [...answers, BLANK] : answers;
}

function offered({ answers }: MeetingRules, answer: OptionId): boolean {
  return answer === BLANK || answers.some((each) => each === answer);
}

/** Why a ballot cannot say this; null where it can. (V5, V27) */
export function choiceProblem(
  rules: MeetingRules,
  question: QuestionText,
  choice: OptionId,
): Decision | null {
  if (answersOf(rules, question).includes(choice)) return null;
  return isElection(question.kind) ? markingProblem(question, choice) : refuse('option-unknown');
}
