import { deadlineOf, type Instant, isMember, type SeatId } from '@e-cabinet/domain';
import { useEffect, useReducer } from 'react';
import { useMeetingPart } from '../../meeting/FollowedMeeting.tsx';
import { useClockOffset, useSeat } from '../session/use-session.ts';

/** How the ballot stands for whoever looks at it. */
export type BallotState = 'draft' | 'open' | 'over' | 'recalled' | 'closed';

/** The member who answers here, or for whom this seat drafts; null for everybody else. */
export function useMemberSeatId(): SeatId | null {
  const seat = useSeat();
  return isMember(seat) ? seat.id : seat.role === 'adviser' ? seat.forSeatId : null;
}

/** Until when: the own deadline, for who has none that of the ballot. (L4, L5) */
export function useDeadline(): Instant | null {
  const memberSeatId = useMemberSeatId();
  return useMeetingPart((meeting) => deadlineOf(meeting, memberSeatId ?? ''));
}

export function useBallotState(): BallotState {
  const phase = useMeetingPart((meeting) => meeting.phase);
  const past = useIsPast(useDeadline());
  if (phase === 'cancelled') return 'recalled';
  if (phase === 'closed') return 'closed';
  if (phase === 'preparing') return 'draft';
  return past ? 'over' : 'open';
}

/** Longer than this no timer of a browser waits. */
const DAY_MS = 86_400_000;

/** Whether a moment has passed by the server's clock; turns by itself when it does. */
function useIsPast(moment: Instant | null): boolean {
  const offset = useClockOffset();
  const [, look] = useReducer((count: number) => count + 1, 0);
  const left =
    moment === null ? Number.POSITIVE_INFINITY : Date.parse(moment) - Date.now() - offset;
  useEffect(() => {
    if (left <= 0 || left === Number.POSITIVE_INFINITY) return;
    const timer = setTimeout(look, Math.min(left, DAY_MS));
    return () => clearTimeout(timer);
  });
  return left <= 0;
}
