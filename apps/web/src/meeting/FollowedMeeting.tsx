import type { FollowerSnapshot, MeetingFollower } from '@e-cabinet/client';
import type { Meeting, Seat } from '@e-cabinet/domain';
import { createContext, type ReactNode, useContext, useSyncExternalStore } from 'react';
import { useFollower } from '../connection/use-follower.ts';

const FollowerContext = createContext<MeetingFollower | null>(null);

export interface FollowedMeetingProps {
  readonly meetingId: string;
  readonly children: ReactNode;
}

/** Follows a meeting for everything inside; each part re-renders only for what it selects. */
export function FollowedMeeting({ meetingId, children }: FollowedMeetingProps) {
  return <FollowerContext value={useFollower(meetingId)}>{children}</FollowerContext>;
}

export function useFollowed(): MeetingFollower {
  const follower = useContext(FollowerContext);
  if (!follower) throw new Error('useFollowed stands outside of FollowedMeeting');
  return follower;
}

/** A part of the snapshot; `select` picks, it does not build: what it returns is compared by identity. */
export function useFollowedPart<T>(select: (snapshot: FollowerSnapshot) => T): T {
  const follower = useFollowed();
  return useSyncExternalStore(follower.subscribe, () => select(follower.getSnapshot()));
}

/** A part of the meeting; stands below {@link MeetingGate}, which waits until there is one. */
export function useMeetingPart<T>(select: (meeting: Meeting) => T): T {
  return useFollowedPart(({ replica }) => {
    if (!replica) throw new Error('useMeetingPart stands outside of MeetingGate');
    return select(replica.meeting);
  });
}

/** The whole meeting, for what has to ask the rules; re-renders with every event. */
export function useWholeMeeting(): Meeting {
  return useMeetingPart(itself);
}

/** The seat taken here, as the meeting has it now. */
export function useOwnSeat(): Seat | null {
  return useFollowedPart(({ replica, seat }) =>
    replica ? (replica.meeting.seats[replica.seatId] ?? seat) : seat,
  );
}

function itself(meeting: Meeting): Meeting {
  return meeting;
}
