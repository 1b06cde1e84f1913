import { currentVersion, type ItemId, type Paper } from '@e-cabinet/domain';
import { useMemo } from 'react';
import { useMeetingPart } from '../../../meeting/FollowedMeeting.tsx';
import { useOpened } from '../use-session.ts';
import type { SheetTab } from './SheetTabs.tsx';

export interface PaperTabs {
  readonly papers: readonly Paper[];
  readonly tabs: readonly SheetTab[];
}

/** Papers of an item, or with null of the whole meeting; what this seat may not read is not among them anyway. */
export function usePaperTabs(itemId: ItemId | null): PaperTabs {
  const all = useMeetingPart((meeting) => meeting.papers);
  const opened = useOpened();
  return useMemo(() => {
    const papers = Object.values(all).filter((paper) => paper.itemId === itemId && !paper.removed);
    const tabs = papers.map((paper) => ({
      id: paper.id,
      label: paper.title,
      unread: opened !== null && (opened[paper.id] ?? 0) < (currentVersion(paper)?.version ?? 0),
    }));
    return { papers, tabs };
  }, [all, itemId, opened]);
}
