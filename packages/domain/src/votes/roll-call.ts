import { chairNow } from '../actor.ts';
import { refuse } from '../decision.ts';
import { entryIn } from '../drawers.ts';
import type { SeatId } from '../identifiers.ts';
import type { Meeting } from '../meeting.ts';
import { countingBallot } from './ballot.ts';
import type { OnQuestion } from './find-question.ts';
import { leavesVote, proxyHolder } from './proxies.ts';
import type { Question } from './state.ts';

/** Why a ballot was entered that was given at the call of the name. (V23) */
export const ROLL_CALL = 'roll-call';

/** Whoever is called says it aloud: while names are called nobody votes on a tablet. (V23) */
export function onTablet<C>(decider: OnQuestion<C>): OnQuestion<C> {
  return (meeting, question, command, actor) => {
    const calling = question.rollCall && question.state === 'open';
    return calling ? refuse('called-by-name') : decider(meeting, question, command, actor);
  };
}

/** In the order of the seats, and the chair last: so no member answers after the chair. (V24) */
export function callOrder(meeting: Meeting, { electorate }: Question): readonly SeatId[] {
  const chair = chairNow(meeting)?.id;
  const entitled = new Set(electorate);
  const order = Object.keys(meeting.seats).filter((id) => entitled.has(id) && id !== chair);
  return chair !== undefined && entitled.has(chair) ? [...order, chair] : order;
}

/** Who comes after the last one that answered: whoever was passed stays without a ballot, or is called again. (V24) */
export function nextCalled(meeting: Meeting, question: Question): SeatId | null {
  const order = callOrder(meeting, question);
  const last = order.findLastIndex((id) => countingBallot(question, id) !== undefined);
  return order[last + 1] ?? null;
}

/** Who answers at the call: the member, or of one who is away whoever votes for them. (V23, R8) */
export function answersFor(meeting: Meeting, question: Question, seatId: SeatId): SeatId | null {
  if (entryIn(question.ballots, seatId) || !leavesVote(meeting, seatId, question)) return null;
  return proxyHolder(meeting, seatId, question.itemId) ?? null;
}
