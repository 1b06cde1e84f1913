import type { FollowerSnapshot, MeetingFollower } from '@e-cabinet/client';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { useConnection } from './ConnectionProvider.tsx';

/** Going from one screen of a meeting to another keeps following it; leaving them all does not. */
const LEAVE_AFTER_MS = 5_000;

export interface FollowedMeeting extends FollowerSnapshot {
  readonly send: MeetingFollower['send'];
  readonly showPage: MeetingFollower['showPage'];
  readonly show: MeetingFollower['show'];
}

/** What follows a meeting, for screens that watch parts of it; kept while some screen of it is open. */
export function useFollower(meetingId: string): MeetingFollower {
  const connection = useConnection();
  const follower = useMemo(() => connection.meeting(meetingId), [connection, meetingId]);
  useEffect(() => keep(follower), [follower]);
  return follower;
}

/** Follows a meeting for as long as some screen of it is open. */
export function useMeeting(meetingId: string): FollowedMeeting {
  const follower = useFollower(meetingId);
  const snapshot = useSyncExternalStore(follower.subscribe, follower.getSnapshot);
  const acts = useMemo(
    () => ({
      send: follower.send.bind(follower),
      showPage: follower.showPage.bind(follower),
      show: follower.show.bind(follower),
    }),
    [follower],
  );
  return { ...snapshot, ...acts };
}

const screens = new WeakMap<MeetingFollower, number>();

function keep(follower: MeetingFollower): () => void {
  screens.set(follower, (screens.get(follower) ?? 0) + 1);
  return () => {
    screens.set(follower, (screens.get(follower) ?? 1) - 1);
    setTimeout(() => {
      if (screens.get(follower) === 0) follower.leave();
    }, LEAVE_AFTER_MS);
  };
}
