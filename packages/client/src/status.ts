import type { Following } from '@e-cabinet/sync';

/**
 * `connecting`: nothing to show yet. `live`: complete as far as is known. `behind`: connected, but
 * something is missing or the server is silent. `offline`: no line; what is shown is as old as it says.
 * `refused`: the meeting is not (or no longer) open to this person, or the login has ended.
 */
export const FOLLOW_STATUSES = ['connecting', 'live', 'behind', 'offline', 'refused'] as const;
export type FollowStatus = (typeof FOLLOW_STATUSES)[number];

export interface Circumstances {
  readonly line: 'connecting' | 'up' | 'down';
  readonly refused: boolean;
  readonly following: Following;
  /** The server is known to be further, or has not answered the last beat in time. */
  readonly overdue: boolean;
}

export function statusOf({ line, refused, following, overdue }: Circumstances): FollowStatus {
  if (refused) return 'refused';
  if (line === 'connecting') return 'connecting';
  if (line === 'down') return 'offline';
  if (following.stage !== 'following') return following.replica ? 'behind' : 'connecting';
  return overdue ? 'behind' : 'live';
}

/**
 * How old what is shown may be, in milliseconds: 0 while live, null while there is nothing.
 * @param now epoch milliseconds of the local clock
 */
export function dataAgeMs(
  shown: { readonly status: FollowStatus; readonly freshAt: number | null },
  now: number,
): number | null {
  if (shown.freshAt === null) return null;
  return shown.status === 'live' ? 0 : Math.max(0, now - shown.freshAt);
}
