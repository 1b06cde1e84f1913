import type { Evolvers } from '../event.ts';
import { withBallot } from './ballot.ts';
import { change, withQuestion } from './change.ts';
import type { VoteEvent } from './events.ts';
import { withoutProxy } from './proxies.ts';

const NEW_QUESTION = {
  state: 'put',
  ready: [],
  electorate: [],
  addedVoters: [],
  openedAt: null,
  closesAt: null,
  secondsLeft: null,
  closedAt: null,
  weights: null,
  ballots: {},
  proxyBallots: {},
  voted: 0,
  result: null,
  voidedBecause: null,
  inconsistency: null,
  // Questions that were recorded before there were secret ones, or elections, do not say it.
  secret: false,
  election: null,
  rollCall: false,
  issuing: null,
  board: null,
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
  'vote-opened': change((question, { event: { electorate, closesAt, rollCall, weights }, at }) => {
    // Votes that were opened before there were roll-calls, or weights, do not say it.
    const called = rollCall ?? false;
    const opened = { ...question, electorate, openedAt: at, closesAt, weights: weights ?? null };
    return { ...opened, state: 'open', rollCall: called };
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
