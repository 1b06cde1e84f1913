import { dataAgeMs, type FollowerSnapshot } from '@e-cabinet/client';
import type { Freshness } from '../parts/freshness.ts';

/** How fresh a followed meeting is, in the words of the freshness bar. */
export function freshnessOf(
  followed: Pick<FollowerSnapshot, 'status' | 'since' | 'freshAt'>,
  now: number,
): Freshness {
  switch (followed.status) {
    case 'live':
      return { kind: 'live' };
    case 'behind':
      return { kind: 'behind', seconds: Math.round((dataAgeMs(followed, now) ?? 0) / 1_000) };
    case 'offline':
      return { kind: 'offline', since: new Date(followed.freshAt ?? followed.since).toISOString() };
    case 'connecting':
    case 'refused':
      return { kind: 'connecting' };
  }
}
