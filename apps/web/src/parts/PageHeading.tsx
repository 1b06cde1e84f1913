import type { ReactNode } from 'react';
import classes from './PageHeading.module.css';
import { useTabName } from './use-tab-name.ts';

export interface PageHeadingProps {
  readonly title: string;
  /** Names the browser's tab where the title tells of a meeting: browsers write it into their history. */
  readonly tab?: string;
  /** A line above the title: what kind of page this is, a date, a state. */
  readonly kicker?: ReactNode;
  /** A sentence below it. */
  readonly lead?: ReactNode;
  /** Buttons at the end of the line. */
  readonly actions?: ReactNode;
}

/** The one `h1` of a screen; it also names the browser's tab, unless that has a name of its own. */
export function PageHeading({ title, tab, kicker, lead, actions }: PageHeadingProps) {
  useTabName(tab ?? title);
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
