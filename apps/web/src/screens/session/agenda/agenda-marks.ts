import { currentVersion, type ItemId, type Meeting, type Mine } from '@e-cabinet/domain';
import type { AgendaMarks } from '../../../meeting/AgendaList.tsx';

/** How many papers this reader has not opened in their current version, by item; `null` is the whole meeting. */
function unreadPapers(
  papers: Meeting['papers'],
  opened: Mine['opened'] | null,
): ReadonlyMap<ItemId | null, number> {
  const unread = new Map<ItemId | null, number>();
  if (opened === null) return unread;
  for (const paper of Object.values(papers)) {
    const current = currentVersion(paper)?.version ?? 0;
    if (paper.removed || (opened[paper.id] ?? 0) >= current) continue;
    unread.set(paper.itemId, (unread.get(paper.itemId) ?? 0) + 1);
  }
  return unread;
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
  const unread = unreadPapers(papers, opened);
  return Object.fromEntries(
    Object.values(agenda.items).map((item) => {
      const position = positions[item.id]?.position ?? null;
      const asked = item.state === 'pending' && item.kind !== 'inform' && position === null;
      return [
        item.id,
        { position, positionAsked: statesPositions && asked, unread: unread.get(item.id) ?? 0 },
      ];
    }),
  );
}
