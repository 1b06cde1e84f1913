import { agendaInOrder, currentVersion, type Meeting, type PaperId } from '@e-cabinet/domain';
import { type NumberedItem, suggestItem, titleOfFile } from './match-papers.ts';
import type { Purpose } from './upload.ts';

export function numberedItems(agenda: Meeting['agenda']): readonly NumberedItem[] {
  return agendaInOrder(agenda).flatMap((entry) =>
    entry.kind === 'item'
      ? [{ id: entry.item.id, number: entry.number, title: entry.item.title }]
      : [],
  );
}

/** A file named like a paper that is there already is a new version of it; any other is a new paper, with an item if its name tells. */
export function purposeOf(fileName: string, { agenda, papers }: Meeting): Purpose {
  const name = fileName.normalize('NFC');
  const paperId = paperNamed(name, papers);
  if (paperId) return { kind: 'version', paperId, reason: '' };
  return newPaper(name, numberedItems(agenda));
}

export function newPaper(fileName: string, items: readonly NumberedItem[]): Purpose {
  const suggestion = suggestItem(fileName, items);
  return {
    kind: 'new',
    title: titleOfFile(fileName),
    itemId: suggestion?.itemId,
    by: suggestion?.by ?? null,
    audience: { kind: 'everyone' },
    to: null,
    reason: '',
  };
}

function paperNamed(name: string, papers: Meeting['papers']): PaperId | undefined {
  return Object.values(papers).find(
    (paper) => !paper.removed && currentVersion(paper)?.file.name === name,
  )?.id;
}
