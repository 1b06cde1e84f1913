import type { Actor } from '../actor.ts';
import { type Deciders, type Decision, refuse } from '../decision.ts';
import type { Meeting } from '../meeting.ts';
import { castBallot, castProxyBallot, enterBallot } from './ballots.ts';
import type { GiveProxy, PutQuestion, VoteCommand, WithdrawProxy } from './commands.ts';
import { findQuestion } from './find-question.ts';
import { giveProxy, withdrawProxy } from './proxies.ts';
import { putQuestion, reviseQuestion, withdrawQuestion } from './questions.ts';
import type { Question } from './state.ts';
import { addVoter, declareReady } from './voters.ts';
import { closeVote, openVote, pauseVote, resumeVote, voidVote } from './voting.ts';

export const decideVotes: Deciders<VoteCommand> = {
  'put-question': putQuestion,
  'revise-question': onQuestion(reviseQuestion),
  'withdraw-question': onQuestion(withdrawQuestion),
  'declare-ready': onQuestion(declareReady),
  'open-vote': onQuestion(openVote),
  'pause-vote': onQuestion(pauseVote),
  'resume-vote': onQuestion(resumeVote),
  'close-vote': onQuestion(closeVote),
  'void-vote': onQuestion(voidVote),
  'add-voter': onQuestion(addVoter),
  'give-proxy': giveProxy,
  'withdraw-proxy': withdrawProxy,
  'cast-ballot': onQuestion(castBallot),
  'cast-proxy-ballot': onQuestion(castProxyBallot),
  'enter-ballot': onQuestion(enterBallot),
};

/** A question of an item that the actor may not know of does not exist for the actor. (V1) */
function onQuestion<C extends Exclude<VoteCommand, PutQuestion | GiveProxy | WithdrawProxy>>(
  decider: (meeting: Meeting, question: Question, command: C, actor: Actor) => Decision,
): (meeting: Meeting, command: C, actor: Actor) => Decision {
  return (meeting, command, actor) => {
    const question = findQuestion(meeting, command.questionId, actor.seat);
    return question ? decider(meeting, question, command, actor) : refuse('question-unknown');
  };
}
