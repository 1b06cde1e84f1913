import type { Actor } from '../actor.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { Meeting } from '../meeting.ts';
import { unreachable } from '../unreachable.ts';
import { castBallot, enterBallot } from './ballots.ts';
import type { VoteCommand } from './commands.ts';
import { findQuestion } from './find-question.ts';
import { putQuestion, questionProblem } from './questions.ts';
import { addVoter, closeVote, openVote, pauseVote, resumeVote, voidVote } from './voting.ts';

export function decideVotes(meeting: Meeting, command: VoteCommand, actor: Actor): Decision {
  if (command.type === 'put-question') return putQuestion(meeting, command, actor);
  const question = findQuestion(meeting, command.questionId, actor.seat);
  if (!question) return refuse('question-unknown');
  switch (command.type) {
    case 'revise-question': {
      if (question.state !== 'put') return refuse('question-not-put');
      const problem = questionProblem(meeting, command.question, question.id);
      if (problem) return refuse(problem);
      const { question: text } = command;
      return accept({ type: 'question-revised', questionId: question.id, question: text });
    }
    case 'withdraw-question':
      if (question.state !== 'put') return refuse('question-not-put');
      return accept({ type: 'question-withdrawn', questionId: question.id });
    case 'declare-ready': {
      if (question.state !== 'put') return refuse('question-not-put');
      const seatId = actor.seat?.id ?? '';
      if (question.ready.includes(seatId)) return accept();
      return accept({ type: 'seat-ready', questionId: question.id, seatId });
    }
    case 'open-vote':
      return openVote(meeting, question, command, actor);
    case 'pause-vote':
      return pauseVote(question, actor);
    case 'resume-vote':
      return resumeVote(question, actor);
    case 'close-vote':
      return closeVote(meeting, question, actor);
    case 'void-vote':
      return voidVote(question, command);
    case 'add-voter':
      return addVoter(meeting, question, command);
    case 'cast-ballot':
      return castBallot(meeting, question, command, actor);
    case 'enter-ballot':
      return enterBallot(meeting, question, command, actor);
    default:
      return unreachable(command);
  }
}
