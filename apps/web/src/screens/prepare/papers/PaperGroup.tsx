import type { ItemId, Paper, PaperId } from '@e-cabinet/domain';
import { fold } from '@e-cabinet/protocol';
import { type DragEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeetingPart } from '../../../meeting/FollowedMeeting.tsx';
import { RecallButton } from '../../../pack/RecallButton.tsx';
import { PaperLine } from './PaperLine.tsx';
import { PapersByHand } from './PapersByHand.tsx';
import classes from './PapersTab.module.css';
import { useUploadQueue } from './Uploads.tsx';

export interface PaperGroupProps {
  readonly heading: string;
  readonly number?: number;
  readonly papers: readonly Paper[];
  readonly filter: string;
  /** null: of the whole meeting. */
  readonly itemId: ItemId | null;
}

/** The papers of an item, or of the whole meeting; a file dropped on one of them is its new version. */
export function PaperGroup({ heading, number, papers, filter, itemId }: PaperGroupProps) {
  const { t } = useTranslation();
  const [over, setOver] = useState<PaperId | null>(null);
  const queue = useUploadQueue();
  const wanted = fold(filter.trim());
  const named = wanted !== '' && fold(heading).includes(wanted);
  const shown = named ? papers : papers.filter(({ title }) => fold(title).includes(wanted));
  if (wanted && !named && shown.length === 0) return null;
  const drag = (event: DragEvent) => {
    const paperId = paperAt(event);
    if (paperId) event.preventDefault();
    setOver(paperId);
  };
  const drop = (event: DragEvent) => {
    const paperId = paperAt(event);
    const [file] = event.dataTransfer.files;
    setOver(null);
    if (!paperId || !file) return;
    event.preventDefault();
    event.stopPropagation();
    queue.add([{ file, purpose: { kind: 'version', paperId, reason: '' } }]);
  };
  return (
    <section className={classes.group} aria-label={heading}>
      <h2 className={classes.groupHeading}>
        {number !== undefined && <span className={classes.groupNumber}>{number}</span>}
        <span>{heading}</span>
        {itemId !== null && papers.filter(({ recall }) => !recall).length > 1 && (
          <RecallOfItem itemId={itemId} title={heading} />
        )}
      </h2>
      {papers.length === 0 ? (
        <p className={classes.none} data-missing={number !== undefined || undefined}>
          {number === undefined ? t('papersIntake.noneWhole') : t('papersIntake.none')}
        </p>
      ) : (
        // Dropping is a shortcut: the same is behind the button of each paper.
        <ul
          className={classes.papers}
          onDragOver={drag}
          onDragLeave={() => setOver(null)}
          onDrop={drop}
        >
          {shown.map((paper) => (
            <PaperLine key={paper.id} paper={paper} over={over === paper.id} />
          ))}
        </ul>
      )}
      {itemId !== null && <PapersByHand itemId={itemId} title={heading} />}
    </section>
  );
}

function paperAt({ target }: DragEvent): PaperId | null {
  const line = target instanceof Element ? target.closest('[data-paper]') : null;
  return line?.getAttribute('data-paper') ?? null;
}

function RecallOfItem({ itemId, title }: { readonly itemId: ItemId; readonly title: string }) {
  const { t } = useTranslation();
  const published = useMeetingPart(({ publishedAt }) => publishedAt !== null);
  if (!published) return null;
  return (
    <span className={classes.groupAct}>
      <RecallButton scope={{ kind: 'item', itemId }} title={title}>
        {t('pack.recallItem')}
      </RecallButton>
    </span>
  );
}
