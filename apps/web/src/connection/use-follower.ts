import type { MeetingFollower } from '@e-cabinet/client';
import { useEffect, useMemo } from 'react';
import { useConnection } from './ConnectionProvider.tsx';

/** Going from one screen of a meeting to another keeps following it; leaving them all does not. */
const LEAVE_AFTER_MS = 5_000;

/** What follows a meeting, for screens that watch parts of it; kept while some screen of it is open. */
export function useFollower(meetingId: string): MeetingFollower {
  const connection = useConnection();
  const follower = useMemo(() => connection.meeting(meetingId), [connection, meetingId]);
  useEffect(() => keepFollowing(follower), [follower]);
  return follower;
}

const screens = new WeakMap<MeetingFollower, number>();

/** Keeps a meeting followed. @returns the act that lets go of it */
export function keepFollowing(follower: MeetingFollower): () => void {
  screens.set(follower, (screens.get(follower) ?? 0) + 1);
  return () => {
    screens.set(follower, (screens.get(follower) ?? 1) - 1);
    setTimeout(() => {
      if (screens.get(follower) === 0) follower.leave();
    }, LEAVE_AFTER_MS);
  };
}
