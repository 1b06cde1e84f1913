import type { Meeting, Phase, Question } from '@e-cabinet/domain';
import type { ReactNode } from 'react';
import { useMeetingPart } from '../../meeting/FollowedMeeting.tsx';
import { useDisplayedQuestion } from '../../meeting/use-displayed-question.ts';
import { useWakeLock } from '../../parts/use-wake-lock.ts';
import { BeforeStart } from './BeforeStart.tsx';
import { InSession } from './InSession.tsx';
import { Plain } from './Plain.tsx';
import classes from './Room.module.css';
import { RoomAnnouncement } from './RoomAnnouncement.tsx';
import { RoomControls } from './RoomControls.tsx';
import { RoomFooter } from './RoomFooter.tsx';
import { RoomHeader } from './RoomHeader.tsx';
import { useNextRoom } from './use-next-room.ts';
import { useStillPointer } from './use-still-pointer.ts';

/** Sizes follow the wall: legible at 8 m, never to be scrolled. */
export function Room() {
  const still = useStillPointer();
  useWakeLock();
  useNextRoom();
  return (
    <div className={classes.room} data-still={still || undefined}>
      <RoomHeader />
      <main className={classes.main}>
        <Stage />
      </main>
      <RoomAnnouncement />
      <RoomFooter />
      <RoomControls shown={!still} />
    </div>
  );
}

type Stage = (question: Question | undefined) => ReactNode;

const STAGES: Readonly<Record<Phase, Stage>> = {
  preparing: () => null,
  published: () => <BeforeStart />,
  'in-session': (question) => <InSession question={question} />,
  suspended: () => <Plain kind="suspended" />,
  closed: () => <Plain kind="closed" />,
  cancelled: () => <Plain kind="cancelled" />,
};

function Stage() {
  const phase = useMeetingPart((meeting) => meeting.phase);
  const question = useDisplayedQuestion();
  const outside = useMeetingPart(isOutside);
  return outside ? <Plain kind="doors" /> : STAGES[phase](question);
}

/** A closed item: the wall shows nothing of it. (L11) */
function isOutside({ phase, doorsClosed, currentItemId }: Meeting): boolean {
  return phase === 'in-session' && doorsClosed && currentItemId === null;
}
