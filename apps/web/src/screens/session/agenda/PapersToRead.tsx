import {
  currentVersion,
  type ItemId,
  itemsInOrder,
  type Meeting,
  type Paper,
  papersOf,
  unreadPapers,
} from '@e-cabinet/domain';
import { IconCircleCheck, IconPointFilled } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ReadyMarkLater } from '../../../meeting/ReadyMarkLater.tsx';
import { StateBadge } from '../../../parts/StateBadge.tsx';
import { useMine, useSeat } from '../use-session.ts';
import classes from './ReadingMeter.module.css';

export interface PapersToReadProps {
  readonly meeting: Meeting;
  readonly onOpen: (itemId: ItemId | null, paperId: string) => void;
}

/** Every paper with its pages: what is required and unread first, then the order of the agenda. */
export function PapersToRead({ meeting, onOpen }: PapersToReadProps) {
  const { t } = useTranslation();
  const mine = useMine((mine) => mine);
  const unread = new Set(unreadPapers(meeting, useSeat(), mine));
  const papers = inOrder(meeting).sort((a, b) => weight(b, unread) - weight(a, unread));
  return (
    <ul className={classes.papers}>
      {papers.map((paper) => (
        <li key={paper.id}>
          <button
            type="button"
            className={classes.paper}
            onClick={() => onOpen(paper.itemId, paper.id)}
          >
            {unread.has(paper) ? (
              <IconPointFilled
                className={classes.unread}
                role="img"
                aria-label={t('meter.unread')}
              />
            ) : (
              <IconCircleCheck className={classes.read} role="img" aria-label={t('meter.opened')} />
            )}
            <span className={classes.title}>{paper.title}</span>
            {paper.required && <StateBadge tone="attention">{t('meter.required')}</StateBadge>}
            <ReadyMarkLater sha256={currentVersion(paper)?.file.sha256} />
            <span className={classes.pages}>
              {t('meter.pages', { count: currentVersion(paper)?.file.pages ?? 0 })}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function inOrder(meeting: Meeting): Paper[] {
  const places = [null, ...itemsInOrder(meeting.agenda).map(({ id }) => id)];
  return places.flatMap((itemId) => papersOf(meeting, itemId)).filter(currentVersion);
}

function weight(paper: Paper, unread: ReadonlySet<Paper>): number {
  return paper.required && unread.has(paper) ? 1 : 0;
}
