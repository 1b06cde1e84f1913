import type { Deciders } from '../decision.ts';
import { openly } from '../secret-votes/openly.ts';
import { castBallot, castProxyBallot, enterBallot } from './ballots.ts';
import type { VoteCommand } from './commands.ts';
import { onQuestion } from './find-question.ts';
import { giveProxy, withdrawProxy } from './proxies.ts';
import { putQuestion, reviseQuestion, withdrawQuestion } from './questions.ts';
import { onTablet } from './roll-call.ts';
import { addVoter, declareReady } from './voters.ts';
import { closeVote, openVote, pauseVote, resumeVote, voidVote } from './voting.ts';

export const decideVotes: Deciders<VoteCommand> = {
  'put-question': putQuestion,
  'revise-question': onQuestion(reviseQuestion),
  'withdraw-question': onQuestion(withdrawQuestion),
  'declare-ready': onQuestion(declareReady),
  'open-vote': onQuestion(openly(openVote)),
  'pause-vote': onQuestion(openly(pauseVote)),
  'resume-vote': onQuestion(resumeVote),
  'close-vote': onQuestion(openly(closeVote)),
  'void-vote': onQuestion(voidVote),
  'add-voter': onQuestion(addVoter),
  'give-proxy': giveProxy,
  'withdraw-proxy': withdrawProxy,
  'cast-ballot': onQuestion(openly(onTablet(castBallot))),
  'cast-proxy-ballot': onQuestion(openly(onTablet(castProxyBallot))),
  'enter-ballot': onQuestion(openly(enterBallot)),
};
