import { type Decision, refuse } from '../decision.ts';
import type { Instant, SeatId } from '../identifiers.ts';
import type { Meeting } from '../meeting.ts';
import { deadlineOf, isPast } from './deadline.ts';

/** Who answers after the own deadline hears when it was, by the server's clock. (L4) */
export function answerProblem(meeting: Meeting, seatId: SeatId, at: Instant): Decision | null {
  const deadline = deadlineOf(meeting, seatId);
  if (deadline === null || !isPast(deadline, at)) return null;
  return refuse('opinion-too-late', { deadline, serverTime: at });
}
