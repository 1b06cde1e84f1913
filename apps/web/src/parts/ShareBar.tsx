import classes from './ShareBar.module.css';
import type { Tone } from './tone.ts';

export interface ShareBarProps {
  readonly value: number;
  readonly of: number;
  readonly tone?: Tone | 'accent';
}

/** How much of something, as a bar; the figures stand beside it in words. */
export function ShareBar({ value, of, tone = 'good' }: ShareBarProps) {
  const share = of > 0 ? Math.min(1, value / of) : 0;
  return (
    <span className={classes.bar} data-tone={tone} aria-hidden="true">
      <span className={classes.share} style={{ width: `${share * 100}%` }} />
    </span>
  );
}
