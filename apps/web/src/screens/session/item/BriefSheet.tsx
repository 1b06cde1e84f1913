import type { Item } from '@e-cabinet/domain';
import { useTranslation } from 'react-i18next';
import { EarlierOpinions } from '../../opinion-ballot/brief/EarlierOpinions.tsx';
import { ItemBrief } from '../../opinion-ballot/brief/ItemBrief.tsx';
import classes from './BriefSheet.module.css';

export interface BriefSheetProps {
  readonly item: Item;
}

/** What is read before any paper: the brief, and what was said when opinions were taken by ballot. (P9, L12) */
export function BriefSheet({ item }: BriefSheetProps) {
  const { t } = useTranslation();
  return (
    <section
      className={classes.brief}
      aria-label={t('session.brief')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
    >
      <ItemBrief brief={item.brief} />
      {item.submission && item.submission.coResponsible.length > 0 && (
        <p className={classes.beside}>
          {t('itemBrief.coResponsible', { bodies: item.submission.coResponsible.join(', ') })}
        </p>
      )}
      {item.origin && <EarlierOpinions origin={item.origin} />}
    </section>
  );
}
