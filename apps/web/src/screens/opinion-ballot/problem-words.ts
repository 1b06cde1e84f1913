import type { AnswerProblem } from './written-answer.ts';

/** What is still to be done, in a sentence. */
export const PROBLEM_WORDS = {
  choice: 'opinionBallot.choiceNeeded',
  text: 'opinionBallot.textNeeded',
  length: 'opinionBallot.tooLong',
} as const satisfies Record<AnswerProblem, string>;
