import type { Evolvers, Recorded } from '../event.ts';
import type { Meeting } from '../meeting.ts';
import { own } from '../own.ts';
import { withBallot } from './ballot.ts';
import type { VoteEvent } from './events.ts';
import { withoutProxy } from './proxies.ts';
import type { Question } from './state.ts';

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
  proxyBallots: {},
  voted: 0,
  result: null,
  voidedBecause: null,
  inconsistency: null,
} as const;

export const evolveVotes: Evolvers<VoteEvent> = {
  'question-put': (meeting, { event: { questionId: id, itemId, repeats, question } }) => {
    return withQuestion(meeting, { ...NEW_QUESTION, ...question, id, itemId, repeats });
  },
  'question-revised': change((question, { event }) => ({ ...question, ...event.question })),
  'question-withdrawn': change((question) => ({ ...question, state: 'withdrawn' })),
  'seat-ready': change((question, { event }) => {
    return { ...question, ready: [...question.ready, event.seatId] };
  }),
  'vote-opened': change((question, { event: { electorate, closesAt }, at }) => {
    return { ...question, state: 'open', electorate, openedAt: at, closesAt };
  }),
  'vote-paused': change((question, { event: { secondsLeft } }) => {
    return { ...question, state: 'paused', closesAt: null, secondsLeft };
  }),
  'vote-resumed': change((question, { event: { closesAt } }) => {
    return { ...question, state: 'open', closesAt, secondsLeft: null };
  }),
  'voter-added': change((question, { event: { seatId, reason } }) => ({
    ...question,
    electorate: [...question.electorate, seatId],
    addedVoters: [...question.addedVoters, { seatId, reason }],
  })),
  'proxy-given': (meeting, { event: { type: _type, ...proxy } }) => {
    return { ...meeting, proxies: [...withoutProxy(meeting.proxies, proxy), proxy] };
  },
  'proxy-withdrawn': (meeting, { event }) => {
    return { ...meeting, proxies: withoutProxy(meeting.proxies, event) };
  },
  'ballot-cast': change(withBallot),
  'vote-closed': change((question, { event: { result }, at }) => {
    return { ...question, state: 'closed', closedAt: at, closesAt: null, result };
  }),
  'vote-declared-inconsistent': change((question, { event, at }) => {
    const { type: _type, questionId: _question, ...inconsistency } = event;
    return { ...question, state: 'void', closedAt: at, closesAt: null, inconsistency };
  }),
  'vote-voided': change((question, { event: { reason: voidedBecause }, at }) => {
    const closedAt = question.closedAt ?? at;
    return { ...question, state: 'void', closedAt, closesAt: null, voidedBecause };
  }),
};

/** Changes the question that an event is about; one that this reader does not know stays unknown. */
function change<E extends Extract<VoteEvent, { readonly questionId: string }>>(
  next: (question: Question, recorded: Recorded<E>) => Question,
): (meeting: Meeting, recorded: Recorded<E>) => Meeting {
  return (meeting, recorded) => {
    const question = own(meeting.questions, recorded.event.questionId);
    return question ? withQuestion(meeting, next(question, recorded)) : meeting;
  };
}

function withQuestion(meeting: Meeting, question: Question): Meeting {
  return { ...meeting, questions: { ...meeting.questions, [question.id]: question } };
}
