import type { Spot } from '@e-cabinet/protocol';
import type { Quarter } from '../layout/quarter.ts';
import { spotTurned } from '../layout/spot.ts';
import classes from './Dot.module.css';

export interface DotProps {
  /** Of the page as the file has it. */
  readonly spot: Spot;
  readonly quarter: Quarter;
  readonly lifted?: boolean;
  /** It has faded. */
  readonly onGone?: () => void;
}

/** A pointer on a page, of one size however the page is enlarged. */
export function Dot({ spot, quarter, lifted = false, onGone }: DotProps) {
  const { x, y } = spotTurned(spot, quarter);
  return (
    <span
      className={classes.dot}
      data-pointer={lifted ? 'lifted' : 'held'}
      style={{ left: `${100 * x}%`, top: `${100 * y}%` }}
      aria-hidden="true"
      onTransitionEnd={({ propertyName }) => {
        if (lifted && propertyName === 'opacity') onGone?.();
      }}
    />
  );
}
