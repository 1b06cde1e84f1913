import { useOwnSeat, useWholeMeeting } from '../../meeting/FollowedMeeting.tsx';
import { NextAct } from './NextAct.tsx';
import { nextStep } from './next-step.ts';
import { OtherActs } from './OtherActs.tsx';
import classes from './Podium.module.css';

/** The act that comes next, largest; beside it the others of the moment. */
export function ActionBar() {
  const confirms = useOwnSeat()?.role !== 'secretary';
  const step = nextStep(useWholeMeeting(), confirms);
  if (step.kind === 'over') return null;
  return (
    <div className={classes.bar}>
      <div className={classes.others}>
        <OtherActs step={step} />
      </div>
      <div className={classes.main}>
        <NextAct step={step} />
      </div>
    </div>
  );
}
