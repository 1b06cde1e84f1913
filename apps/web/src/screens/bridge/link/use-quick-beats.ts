import type { Seat } from '@e-cabinet/domain';
import { useEffect } from 'react';
import { useFollowed } from '../../../meeting/FollowedMeeting.tsx';

/** A cut is noticed after two beats: within 4 s, and said before the fifth. (B4) */
const BEAT_MS = 2_000;

/** The points of the communes are thousands: they keep the usual beat, and notice a cut within 10 s. */
export function useQuickBeats({ level }: Seat): void {
  const follower = useFollowed();
  useEffect(() => {
    if (level !== 'commune') follower.beatEvery(BEAT_MS);
  }, [follower, level]);
}
