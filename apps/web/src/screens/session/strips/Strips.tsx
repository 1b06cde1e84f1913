import { TermStrip } from '../../../by-hand/ByHand.tsx';
import { ChairStrip } from './ChairStrip.tsx';
import { OwnAnnouncements } from './OwnAnnouncements.tsx';
import classes from './Strips.module.css';

/** What must not be missed, above everything else. */
export function Strips() {
  return (
    <div className={classes.strips}>
      <OwnAnnouncements />
      <ChairStrip />
      <TermStrip />
    </div>
  );
}
