import { currentVersion, type ItemId, type Paper, papersOf } from '@e-cabinet/domain';
import { useMemo } from 'react';
import { useWholeMeeting } from '../../../meeting/FollowedMeeting.tsx';
import { useMine, useSeat } from '../use-session.ts';
import type { SheetTab } from './SheetTabs.tsx';

export interface PaperTabs {
  readonly papers: readonly Paper[];
  readonly tabs: readonly SheetTab[];
}

/** Papers of an item, or with null of the whole meeting, that this seat may read. */
export function usePaperTabs(itemId: ItemId | null): PaperTabs {
  const meeting = useWholeMeeting();
  const seat = useSeat();
  const opened = useMine((mine) => mine.opened);
  const { papers: all } = meeting;
  return useMemo(() => {
    const papers = papersOf(meeting, itemId).filter(
      (paper) => itemId !== null || seat.itemIds === null || paper.itemId === itemId,
    );
    const tabs = papers.map((paper) => ({
      id: paper.id,
      label: paper.title,
      unread: (opened[paper.id] ?? 0) < (currentVersion(paper)?.version ?? 0),
    }));
    return { papers, tabs };
  }, [all, itemId, opened, seat]);
}
