import type { MeetingFollower } from '@e-cabinet/client';
import { useEffect, useMemo, useState } from 'react';
import { useFollowed } from '../../meeting/FollowedMeeting.tsx';
import type { Refusal } from '../../meeting/use-act.ts';
import type { PaperShown, PointAt } from './pointing-contexts.ts';
import { type Point, SteadyPointer } from './steady-pointer.ts';

/** Of somebody who shows the pages of a paper to all. */
export interface MayPoint {
  readonly onRefused: (refusal: Refusal) => void;
}

export interface Pointing {
  /** The tool is in the hand. */
  readonly on: boolean;
  readonly toggle: () => void;
  readonly pointAt: PointAt | null;
}

/** The pointer of whoever shows the pages, begun by hand; it ends with the showing. */
export function usePointing(paper: PaperShown | null, may: MayPoint | null): Pointing {
  const follower = useFollowed();
  const [taken, setTaken] = useState(false);
  const on = taken && may !== null && paper !== null;
  if (taken && !on) setTaken(false);
  const refused = may?.onRefused;
  const steady = useMemo(() => {
    let held = false;
    return new SteadyPointer(async (point) => {
      const begins = !held;
      held = point.spot !== null;
      const refusal = await pointOut(follower, point, begins);
      if (refusal) refused?.(refusal);
    });
  }, [follower, refused]);
  useEffect(() => () => steady.stop(), [steady]);
  const { paperId, paperVersion } = paper ?? {};
  const pointAt = useMemo<PointAt | null>(() => {
    if (!on || paperId === undefined || paperVersion === undefined) return null;
    return (page, spot) => steady.say({ paperId, paperVersion, page, spot });
  }, [on, paperId, paperVersion, steady]);
  return { on, toggle: () => setTaken(!taken), pointAt };
}

/** Where a pointer is put down on another page than the one before everybody, that is shown first. */
async function pointOut(
  follower: MeetingFollower,
  point: Point,
  begins: boolean,
): Promise<Refusal | null> {
  const { spot, ...page } = point;
  const shown = follower.getSnapshot().page;
  const isShown = shown?.paperId === page.paperId && shown.page === page.page;
  if (!isShown || shown.paperVersion !== page.paperVersion) {
    // The page was turned under the hand.
    if (!begins || !spot) return null;
    const answer = await follower.showPage(page);
    if (!answer.shown) return answer;
  }
  const answer = await follower.point(point);
  return answer.pointed ? null : answer;
}
