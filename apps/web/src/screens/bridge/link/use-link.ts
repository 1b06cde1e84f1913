import { useFollowedPart } from '../../../meeting/FollowedMeeting.tsx';
import { useSeconds } from '../../../parts/use-seconds.ts';
import { type Link, linkOf } from './link.ts';

/** How the line to the centre is; the seconds run while it is not live. */
export function useLink(): Link {
  const status = useFollowedPart((snapshot) => snapshot.status);
  const silent = useFollowedPart((snapshot) => snapshot.silent);
  const since = useFollowedPart((snapshot) => snapshot.since);
  const lagMs = useFollowedPart((snapshot) => snapshot.lagMs);
  const live = status === 'live';
  const freshAt = useFollowedPart((snapshot) => (live ? 0 : snapshot.freshAt));
  useSeconds(!live);
  return linkOf({ status, silent, since, freshAt, lagMs }, Date.now());
}
