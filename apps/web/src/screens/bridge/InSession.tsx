import type { Question } from '@e-cabinet/domain';
import { useFollowedPart } from '../../meeting/FollowedMeeting.tsx';
import { useReading } from '../session/reading/use-reading.ts';
import { useShowing } from '../session/use-showing.ts';
import { FloorPanel } from './floor/FloorPanel.tsx';
import classes from './InSession.module.css';
import { NowColumn } from './now/NowColumn.tsx';
import { SidePane } from './side/SidePane.tsx';

/** What is going on now, large; the papers and the agenda beside it; the floor below. */
export function InSession({ question }: { readonly question: Question | undefined }) {
  const reading = useReading();
  useShowing(reading.place);
  const stale = useFollowedPart(({ status }) => status === 'offline');
  return (
    <div className={classes.session} data-stale={stale || undefined}>
      <div className={classes.left}>
        <NowColumn question={question} />
        <FloorPanel />
      </div>
      <SidePane reading={reading} />
    </div>
  );
}
