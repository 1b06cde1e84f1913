import { useMemo } from 'react';
import { useFollowed, useMeetingPart } from '../../../meeting/FollowedMeeting.tsx';
import { useSeat } from '../use-session.ts';
import { type MyFloor, myFloor } from './my-floor.ts';

const NOTHING: MyFloor = { speaking: false, waiting: [], queue: [] };

/** How this seat stands on the speakers' list; the same object until the list moves. */
export function useMyFloor(): MyFloor {
  const follower = useFollowed();
  const seat = useSeat();
  const floor = useMeetingPart((meeting) => meeting.floor);
  const currentItemId = useMeetingPart((meeting) => meeting.currentItemId);
  return useMemo(() => {
    const { replica } = follower.getSnapshot();
    return replica ? myFloor(replica.meeting, seat.id) : NOTHING;
  }, [follower, seat.id, floor, currentItemId]);
}
