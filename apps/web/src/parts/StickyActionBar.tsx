import type { ReactNode } from 'react';
import classes from './StickyActionBar.module.css';

export interface StickyActionBarProps {
  /** What is asked now, in one line. */
  readonly note?: ReactNode;
  /** The acts; the main one last. */
  readonly children: ReactNode;
}

/** The next thing asked of the reader, always in sight at the bottom of the screen. */
export function StickyActionBar({ note, children }: StickyActionBarProps) {
  return (
    <div className={classes.bar}>
      {note && <div className={classes.note}>{note}</div>}
      <div className={classes.actions}>{children}</div>
    </div>
  );
}
