import { use, useState, useSyncExternalStore } from 'react';
import { useFollowed } from '../../meeting/FollowedMeeting.tsx';
import type { Quarter } from '../layout/quarter.ts';
import { Dot } from './Dot.tsx';
import { PointingLayer } from './PointingLayer.tsx';
import { type PaperShown, PointAtContext, PointedContext } from './pointing-contexts.ts';

export interface PagePointerProps {
  readonly page: number;
  readonly quarter: Quarter;
}

/** Over a page: the pointer of whoever shows it, or the room to point there oneself. */
export function PagePointer(props: PagePointerProps) {
  const paper = use(PointedContext);
  const pointAt = use(PointAtContext);
  if (pointAt) return <PointingLayer {...props} pointAt={pointAt} />;
  return paper && <PointedDot {...props} paper={paper} />;
}

function PointedDot({ page, quarter, paper }: PagePointerProps & { readonly paper: PaperShown }) {
  const { pointer } = useFollowed();
  const spot = useSyncExternalStore(pointer.subscribe, () => {
    const { pointed } = pointer.getSnapshot();
    if (pointed?.page !== page || pointed.paperId !== paper.paperId) return null;
    return pointed.paperVersion === paper.paperVersion ? pointed.spot : null;
  });
  // Where it was lifted, until it has faded.
  const [last, setLast] = useState(spot);
  if (spot && spot !== last) setLast(spot);
  if (!last) return null;
  return <Dot spot={last} quarter={quarter} lifted={!spot} onGone={() => setLast(null)} />;
}
