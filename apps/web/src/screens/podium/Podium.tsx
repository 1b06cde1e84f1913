import { chairNow, podiumHolder } from '@e-cabinet/domain';
import { useEffect } from 'react';
import { TermStrip } from '../../by-hand/ByHand.tsx';
import { useFollowed, useMeetingPart, useOwnSeat } from '../../meeting/FollowedMeeting.tsx';
import { ActionBar } from './ActionBar.tsx';
import { NotInChair } from './NotInChair.tsx';
import { Over } from './Over.tsx';
import classes from './Podium.module.css';
import { SidePane } from './SidePane.tsx';
import { Stage } from './Stage.tsx';
import { TopStrip } from './TopStrip.tsx';

/** What is before the meeting at the left, who wishes to speak at the right, what to do now below. */
export function Podium() {
  const seat = useOwnSeat();
  const leads = useMeetingPart((meeting) => {
    return [chairNow(meeting)?.id, podiumHolder(meeting)].includes(seat?.id ?? '');
  });
  const itemId = useMeetingPart((meeting) => meeting.currentItemId);
  const over = useMeetingPart(({ phase }) => phase === 'closed' || phase === 'cancelled');
  const follower = useFollowed();
  useEffect(() => follower.show(itemId), [follower, itemId]);
  if (!leads || !seat) return <NotInChair />;
  if (over) {
    return (
      <div className={classes.over}>
        <Over />
      </div>
    );
  }
  return (
    <div className={classes.podium}>
      <div className={classes.head}>
        <TermStrip />
        <TopStrip />
      </div>
      <div className={classes.stage}>
        <Stage />
      </div>
      <SidePane />
      <ActionBar />
    </div>
  );
}
