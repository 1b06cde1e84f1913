import type { MeetingFollower, Run } from '@e-cabinet/client';
import type { SeatId } from '@e-cabinet/domain';
import { useCallback, useEffect, useState } from 'react';
import { useFollowed } from '../../../meeting/FollowedMeeting.tsx';
import { type Happening, happeningsIn } from './happening.ts';

/** What happened in one or several cuts that the operator has not looked through yet. */
export interface Missed {
  /** Epoch milliseconds of the local clock. */
  readonly from: number;
  readonly until: number;
  /** In order; never empty. */
  readonly happenings: readonly Happening[];
}

/** A screen that nobody looks at for days does not grow. */
const MOST_KEPT = 300;

/** Collects what comes late, until it is put away. (B5) */
export function useMissed(seatId: SeatId): {
  readonly missed: Missed | null;
  readonly putAway: () => void;
} {
  const follower = useFollowed();
  const [missed, setMissed] = useState<Missed | null>(null);
  useEffect(
    () => follower.onRun((run) => setMissed((before) => withRun(before, run, follower, seatId))),
    [follower, seatId],
  );
  const putAway = useCallback(() => setMissed(null), []);
  return { missed, putAway };
}

function withRun(
  before: Missed | null,
  run: Run,
  follower: MeetingFollower,
  seatId: SeatId,
): Missed | null {
  const fresh = run.late ? happeningsIn(run, seatId) : [];
  if (fresh.length === 0) return before;
  const until = Date.now();
  return {
    from: before?.from ?? follower.getSnapshot().freshAt ?? until,
    until,
    happenings: [...(before?.happenings ?? []), ...fresh].slice(-MOST_KEPT),
  };
}
