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
      sha256: currentVersion(paper)?.file.sha256,
      state: stateOf(paper),
      unread: opened !== null && (opened[paper.id] ?? 0) < (currentVersion(paper)?.version ?? 0),
    }));
    return { papers, tabs };
  }, [all, itemId, opened]);
}

/** What is said of a paper in its place in a list. */
function stateOf({ recall, supplement, versions }: Paper): SheetTab['state'] {
  if (recall) return 'recalled';
  if (supplement) return 'supplement';
  return versions.length > 1 ? 'replaced' : undefined;
}
