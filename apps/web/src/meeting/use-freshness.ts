import { useEffect, useReducer } from 'react';
import { freshnessOf } from '../connection/freshness-of.ts';
import type { Freshness } from '../parts/freshness.ts';
import { useFollowedPart } from './FollowedMeeting.tsx';

/** How fresh the followed meeting is; counts the seconds while it is behind. */
export function useFreshness(): Freshness {
  const status = useFollowedPart((snapshot) => snapshot.status);
  const since = useFollowedPart((snapshot) => snapshot.since);
  const freshAt = useFollowedPart((snapshot) =>
    snapshot.status === 'live' ? 0 : snapshot.freshAt,
  );
  const [, tick] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    if (status !== 'behind') return;
    const timer = setInterval(tick, 1_000);
    return () => clearInterval(timer);
  }, [status]);
  return freshnessOf({ status, since, freshAt }, Date.now());
}
