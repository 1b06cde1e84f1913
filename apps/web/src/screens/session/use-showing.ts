import { useEffect } from 'react';
import { useFollowed } from '../../meeting/FollowedMeeting.tsx';
import type { Place } from './reading/reading.ts';

/** Says with the beats what this screen shows, for the board of the secretariat. */
export function useShowing({ itemId }: Place): void {
  const follower = useFollowed();
  useEffect(() => {
    follower.show(itemId);
    return () => follower.show(null);
  }, [follower, itemId]);
}
