import type { ItemId, Meeting, Paper } from '@e-cabinet/domain';

/** The papers of each item, by title; under null those of the whole meeting. */
export function papersByItem(
  papers: Meeting['papers'],
): ReadonlyMap<ItemId | null, readonly Paper[]> {
  const byItem = new Map<ItemId | null, Paper[]>();
  const kept = Object.values(papers).filter((paper) => !paper.removed);
  for (const paper of kept.sort((a, b) =>
    a.title.localeCompare(b.title, 'vi', { numeric: true }),
  )) {
    const beside = byItem.get(paper.itemId);
    if (beside) beside.push(paper);
    else byItem.set(paper.itemId, [paper]);
  }
  return byItem;
}
