import type { Recorded } from '../event.ts';
import type { Meeting } from '../meeting.ts';
import { unreachable } from '../unreachable.ts';
import type { VoteEvent } from './events.ts';
import type { Ballot, Question } from './state.ts';

export function evolveVotes(meeting: Meeting, recorded: Recorded<VoteEvent>): Meeting {
  const { event } = recorded;
  if (event.type === 'question-put') {
    const { questionId: id, itemId, repeats } = event;
    return withQuestion(meeting, { ...NEW_QUESTION, ...event.question, id, itemId, repeats });
  }
  const question = meeting.questions[event.questionId];
  return question ? withQuestion(meeting, nextQuestion(question, { ...recorded, event })) : meeting;
}

const NEW_QUESTION = {
  state: 'put',
  ready: [],
  electorate: [],
  addedVoters: [],
  openedAt: null,
  closesAt: null,
  secondsLeft: null,
  closedAt: null,
  ballots: {},
  voted: 0,
  result: null,
  voidedBecause: null,
} as const;

type QuestionEvent = Exclude<VoteEvent, { type: 'question-put' }>;

function nextQuestion(question: Question, recorded: Recorded<QuestionEvent>): Question {
  const { event, at } = recorded;
  switch (event.type) {
    case 'question-revised':
      return { ...question, ...event.question };
    case 'question-withdrawn':
      return { ...question, state: 'withdrawn' };
    case 'seat-ready':
      return { ...question, ready: [...question.ready, event.seatId] };
    case 'vote-opened': {
      const { electorate, closesAt } = event;
      return { ...question, state: 'open', electorate, openedAt: at, closesAt };
    }
    case 'vote-paused':
      return { ...question, state: 'paused', closesAt: null, secondsLeft: event.secondsLeft };
    case 'vote-resumed':
      return { ...question, state: 'open', closesAt: event.closesAt, secondsLeft: null };
    case 'voter-added': {
      const { seatId, reason } = event;
      return {
        ...question,
        electorate: [...question.electorate, seatId],
        addedVoters: [...question.addedVoters, { seatId, reason }],
      };
    }
    case 'ballot-cast':
      return withBallot(question, { ...recorded, event });
    case 'vote-closed':
      return { ...question, state: 'closed', closedAt: at, closesAt: null, result: event.result };
    case 'vote-voided':
      return {
        ...question,
        state: 'void',
        closedAt: question.closedAt ?? at,
        closesAt: null,
        voidedBecause: event.reason,
      };
    default:
      return unreachable(event);
  }
}

export type BallotCast = Extract<VoteEvent, { type: 'ballot-cast' }>;

export function ballotOf({ event, at, version }: Recorded<BallotCast>): Ballot {
  const { choice, comment, where, enteredBecause } = event;
  return { choice, comment, where, enteredBecause, at, version };
}

/** Where it may not be known whose ballot it was, only the number of voters grows. */
function withBallot(question: Question, recorded: Recorded<BallotCast>): Question {
  const { seatId, again } = recorded.event;
  const voted = question.voted + (again ? 0 : 1);
  if (seatId === null) return { ...question, voted };
  return { ...question, voted, ballots: { ...question.ballots, [seatId]: ballotOf(recorded) } };
}

function withQuestion(meeting: Meeting, question: Question): Meeting {
  return { ...meeting, questions: { ...meeting.questions, [question.id]: question } };
}
