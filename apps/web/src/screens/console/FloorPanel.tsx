import { CallSpeaker } from '../../meeting/floor/CallSpeaker.tsx';
import { SpeakerQueue } from '../../meeting/floor/SpeakerQueue.tsx';
import { SpeakingControls } from '../../meeting/floor/SpeakingControls.tsx';
import classes from './SidePanels.module.css';

/** Who speaks, who waits, and calling somebody who did not ask. */
export function FloorPanel() {
  return (
    <div className={classes.stack}>
      <SpeakingControls />
      <SpeakerQueue />
      <div>
        <CallSpeaker />
      </div>
    </div>
  );
}
