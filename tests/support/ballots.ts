import type { CastBallot, OptionId, QuestionId } from '@e-cabinet/domain';

/** The first ballot of a voter on a question: there is none that it could replace. */
export function firstBallot(questionId: QuestionId, choice: OptionId, comment = ''): CastBallot {
  return { type: 'cast-ballot', replaces: null, questionId, choice, comment };
}
