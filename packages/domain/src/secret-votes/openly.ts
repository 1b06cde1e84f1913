import { refuse } from '../decision.ts';
import type { OnQuestion } from '../votes/find-question.ts';

/** What would say who voted how, or stop what cannot wait, is not done in a secret vote. (X1) */
export function openly<C>(decider: OnQuestion<C>): OnQuestion<C> {
  return (meeting, question, command, actor) => {
    return question.secret ? refuse('vote-secret') : decider(meeting, question, command, actor);
  };
}
