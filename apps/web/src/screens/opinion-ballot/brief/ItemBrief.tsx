import type { Brief, BriefPart } from '@e-cabinet/domain';
import { BRIEF_PARTS } from '@e-cabinet/domain';
import { useTranslation } from 'react-i18next';
import classes from './ItemBrief.module.css';

const WORDS = {
  summary: 'itemBrief.summary',
  disputed: 'itemBrief.disputed',
  decision: 'itemBrief.decision',
} as const satisfies Record<BriefPart, string>;

/** What is read of an item before any paper: its summary, the points still disputed, the decision asked for. (P9) */
export function ItemBrief({ brief }: { readonly brief: Brief }) {
  const { t } = useTranslation();
  const parts = BRIEF_PARTS.filter((part) => brief[part].trim() !== '');
  return parts.map((part) => (
    <section key={part} className={classes.part} data-part={part}>
      <h3 className={classes.heading}>{t(WORDS[part])}</h3>
      <p className={classes.text}>{brief[part]}</p>
    </section>
  ));
}
