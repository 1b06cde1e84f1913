import { readingMeter } from '@e-cabinet/domain';
import type { HomeMeeting } from '@e-cabinet/protocol';
import { useSyncExternalStore } from 'react';
import { useFollower } from '../../connection/use-follower.ts';
import classes from './HomeScreen.module.css';
import { MeetingCover } from './MeetingCover.tsx';
import { OwedList } from './OwedList.tsx';
import { owedLinesOf } from './owed-lines.ts';

/** The next meeting, followed live: what it asks is right to the second, and it opens at once. */
export function NextMeeting({ listed }: { readonly listed: HomeMeeting }) {
  const follower = useFollower(listed.meetingId);
  const { replica, serverOffsetMs } = useSyncExternalStore(
    follower.subscribe,
    follower.getSnapshot,
  );
  const seat = replica?.meeting.seats[replica.seatId];
  const live = replica && seat ? owedLinesOf(replica.meeting, seat, replica.mine) : listed.owed;
  const meter = replica && seat && readingMeter(replica.meeting, seat, replica.mine);
  const papersRead = meter ? meter.read : listed.papersRead;
  const papers = meter ? meter.papers : listed.papers;
  const phase = replica?.meeting.phase ?? listed.phase;
  return (
    <article className={classes.next}>
      <MeetingCover
        listed={{ ...listed, phase, papers, papersRead }}
        meeting={replica?.meeting ?? null}
        clockOffset={serverOffsetMs}
      />
      <OwedList listed={listed} lines={live} send={follower.send.bind(follower)} />
    </article>
  );
}
