import { type Duty, dutyOf, type Meeting, type Mine, may, type Seat } from '@e-cabinet/domain';
import { useFollowedPart, useMeetingPart } from '../../meeting/FollowedMeeting.tsx';

/** What this seat alone knows of itself; stands below the gate, as everything here. */
export function useMine<T>(select: (mine: Mine) => T): T {
  return useFollowedPart(({ replica }) => {
    if (!replica) throw new Error('useMine stands outside of MeetingGate');
    return select(replica.mine);
  });
}

/** The seat taken here, as the meeting has it now. */
export function useSeat(): Seat {
  const seat = useFollowedPart(({ replica, seat }) =>
    replica ? (replica.meeting.seats[replica.seatId] ?? seat) : seat,
  );
  if (!seat) throw new Error('useSeat stands outside of MeetingGate');
  return seat;
}

/** What the seat's duty is at this moment: whoever has the chair is the chair. */
export function useDuty(): Duty {
  const seat = useSeat();
  return useMeetingPart((meeting) => dutyOf(meeting, seat));
}

/** Whether this seat states positions, and the meeting still takes them. */
export function useStatesPositions(): boolean {
  const states = may(useDuty(), 'state-position');
  const coming = useMeetingPart((meeting) => meeting.phase === 'published' || isLive(meeting));
  return states && coming;
}

/** Versions this seat has opened, by paper; null where nobody counts them. */
export function useOpened(): Mine['opened'] | null {
  const counted = may(useDuty(), 'open-paper');
  const opened = useMine((mine) => mine.opened);
  return counted ? opened : null;
}

/** Server's clock minus this device's, milliseconds. */
export function useClockOffset(): number {
  return useFollowedPart(({ serverOffsetMs }) => serverOffsetMs);
}

/** The session is on, or only paused. */
export function isLive({ phase }: Pick<Meeting, 'phase'>): boolean {
  return phase === 'in-session' || phase === 'suspended';
}
