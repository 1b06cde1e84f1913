import {
  currentVersion,
  type ItemId,
  type Meeting,
  type Mine,
  type Paper,
} from '@e-cabinet/domain';
import type { AgendaMarks } from '../../../meeting/AgendaList.tsx';

/** How many papers of each item are so. */
function countPapers(
  papers: Meeting['papers'],
  isSo: (paper: Paper) => boolean,
): ReadonlyMap<ItemId | null, number> {
  const counted = new Map<ItemId | null, number>();
  for (const paper of Object.values(papers)) {
    if (paper.removed || !isSo(paper)) continue;
    counted.set(paper.itemId, (counted.get(paper.itemId) ?? 0) + 1);
  }
  return counted;
}

/** Whether this reader has not opened it in its current version. */
function isUnread(paper: Paper, opened: Mine['opened'] | null): boolean {
  if (opened === null) return false;
  return (opened[paper.id] ?? 0) < (currentVersion(paper)?.version ?? 0);
}

export interface MarksContext extends Pick<Meeting, 'agenda' | 'papers'> {
  /** null where nobody counts what is read. */
  readonly opened: Mine['opened'] | null;
  readonly positions: Mine['positions'];
  /** Whether this reader states positions at all. */
  readonly statesPositions: boolean;
}

/** The reader's own marks on every item of the agenda. */
export function agendaMarks(context: MarksContext): Readonly<Record<ItemId, AgendaMarks>> {
  const { agenda, papers, opened, positions, statesPositions } = context;
  const unread = countPapers(papers, (paper) => isUnread(paper, opened));
  const recalled = countPapers(papers, ({ recall }) => recall !== null);
  return Object.fromEntries(
    Object.values(agenda.items).map((item) => {
      const position = positions[item.id]?.position ?? null;
      const asked = item.state === 'pending' && item.kind !== 'inform' && position === null;
      return [
        item.id,
        {
          position,
          positionAsked: statesPositions && asked,
          unread: unread.get(item.id) ?? 0,
          recalled: recalled.get(item.id) ?? 0,
        },
      ];
    }),
  );
}
