import type { ReactNode } from 'react';
import { useMeetingPart } from '../../meeting/FollowedMeeting.tsx';
import { useFreshness } from '../../meeting/use-freshness.ts';
import { FreshnessBar } from '../../parts/FreshnessBar.tsx';
import { PersonFrame } from '../PersonFrame.tsx';
import classes from './MeetingFrame.module.css';

export interface MeetingFrameProps {
  /** `fill` shows the title in the frame, `wide` leaves it to the page's heading. */
  readonly layout?: 'wide' | 'fill';
  /** Beside the title: ways to the meeting's other screens. */
  readonly ways?: ReactNode;
  /** Always in sight at the bottom: what is asked now. */
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of a screen at which somebody works on one meeting: its title, and how fresh it is. */
export function MeetingFrame({ layout = 'fill', ways, footer, children }: MeetingFrameProps) {
  const title = useMeetingPart(({ details }) => details.title);
  const freshness = useFreshness();
  const bar = <FreshnessBar freshness={freshness} />;
  const offline = freshness.kind === 'offline';
  const middle = (
    <div className={classes.middle} data-layout={layout}>
      {layout === 'fill' && <span className={classes.title}>{title}</span>}
      {ways}
    </div>
  );
  return (
    <PersonFrame
      layout={layout}
      footer={footer}
      middle={middle}
      status={offline ? undefined : bar}
      strip={offline ? bar : undefined}
    >
      {children}
    </PersonFrame>
  );
}
