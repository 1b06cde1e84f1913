import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './PageHeading.module.css';

export interface PageHeadingProps {
  readonly title: string;
  /** A line above the title: what kind of page this is, a date, a state. */
  readonly kicker?: ReactNode;
  /** A sentence below it. */
  readonly lead?: ReactNode;
  /** Buttons at the end of the line. */
  readonly actions?: ReactNode;
}

/** The one `h1` of a screen; it also names the browser's tab. */
export function PageHeading({ title, kicker, lead, actions }: PageHeadingProps) {
  const { t } = useTranslation();
  const tab = t('common.pageTitle', { page: title });
  useEffect(() => {
    document.title = tab;
  }, [tab]);
  return (
    <header className={classes.heading}>
      <div className={classes.words}>
        {kicker && <div className={classes.kicker}>{kicker}</div>}
        <h1 className={classes.title}>{title}</h1>
        {lead && <p className={classes.lead}>{lead}</p>}
      </div>
      {actions && <div className={classes.actions}>{actions}</div>}
    </header>
  );
}
