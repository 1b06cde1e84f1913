import { type ReactNode, useId } from 'react';
import classes from './AskSheet.module.css';

export interface AskSheetProps {
  /** What kind of thing this is: "Vote", "Check-in". */
  readonly kicker: string;
  /** What is asked, whole. */
  readonly title: string;
  /** At the end of the first line: a countdown, a way to put it away. */
  readonly end?: ReactNode;
  /** `line`: so little is asked that it stands beside the question where there is room. */
  readonly layout?: 'sheet' | 'line';
  readonly children?: ReactNode;
}

/** A sheet along the lower edge. It takes its room from the paper and covers nothing. */
export function AskSheet({ kicker, title, end, layout = 'sheet', children }: AskSheetProps) {
  const id = useId();
  return (
    <section className={classes.sheet} data-layout={layout} aria-labelledby={id}>
      <div className={classes.heading}>
        <h2 id={id} className={classes.words}>
          <span className={classes.kicker}>{kicker}</span>
          <span className={classes.title}>{title}</span>
        </h2>
        {end && <div className={classes.end}>{end}</div>}
      </div>
      {children}
    </section>
  );
}
