import { currentVersion, type ItemId } from '@e-cabinet/domain';
import { IconChevronRight, IconFileText } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ReadyMarkLater } from '../../meeting/ReadyMarkLater.tsx';
import { StateBadge } from '../../parts/StateBadge.tsx';
import { usePaperTabs } from '../session/item/use-paper-tabs.ts';
import classes from './OpinionBallot.module.css';

/** The papers of an item, each one tap away. */
export function PaperList({ itemId }: { readonly itemId: ItemId }) {
  const { t } = useTranslation();
  const { papers, tabs } = usePaperTabs(itemId);
  if (papers.length === 0) return null;
  return (
    <section aria-labelledby={`papers-${itemId}`}>
      <h3 id={`papers-${itemId}`} className={classes.partHeading}>
        {t('opinionBallot.papers')}
      </h3>
      <ul className={classes.papers}>
        {papers.map((paper, index) => (
          <li key={paper.id}>
            <Link className={classes.paper} to={`?${new URLSearchParams({ sheet: paper.id })}`}>
              <IconFileText className={classes.paperForm} aria-hidden="true" stroke={1.5} />
              <span className={classes.paperName}>
                {paper.title}
                <span className={classes.soft}>
                  {paper.recall
                    ? t('opinionBallot.recalledPaper')
                    : t('opinionBallot.pages', { count: currentVersion(paper)?.file.pages ?? 0 })}
                </span>
              </span>
              {tabs[index]?.unread && (
                <StateBadge tone="neutral">{t('opinionBallot.unread')}</StateBadge>
              )}
              <ReadyMarkLater sha256={tabs[index]?.sha256} />
              <IconChevronRight className={classes.chevron} aria-hidden="true" />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
