import type { Meeting, Phase, Question } from '@e-cabinet/domain';
import { lazy, type ReactNode, Suspense } from 'react';
import { TermStrip } from '../../by-hand/ByHand.tsx';
import { useMeetingPart } from '../../meeting/FollowedMeeting.tsx';
import { useDisplayedQuestion } from '../../meeting/use-displayed-question.ts';
import { useSound } from '../../parts/use-sound.ts';
import { useWakeLock } from '../../parts/use-wake-lock.ts';
import { PersonFrame } from '../PersonFrame.tsx';
import { useReceivePack } from '../session/use-receive-pack.ts';
import { useSeat } from '../session/use-session.ts';
import classes from './Bridge.module.css';
import { BridgeAnnouncements } from './BridgeAnnouncements.tsx';
import { InSession } from './InSession.tsx';
import { LinkState, LostBand } from './link/LinkState.tsx';
import { useQuickBeats } from './link/use-quick-beats.ts';
import { useMissed } from './missed/use-missed.ts';
import { NeutralPage } from './NeutralPage.tsx';
import { BeforeStart } from './ready/BeforeStart.tsx';

/** Fetched when something was missed, which the line is back for. */
const MissedList = lazy(async () => ({
  default: (await import('./missed/MissedList.tsx')).MissedList,
}));

/** Before the session it reports itself; in it, it follows; what was missed stands above until it is read. */
export function Bridge() {
  const seat = useSeat();
  const title = useMeetingPart(({ details }) => details.title);
  const { missed, putAway } = useMissed(seat.id);
  useQuickBeats(seat);
  useReceivePack();
  useWakeLock();
  useSound();
  return (
    <PersonFrame
      layout="fill"
      middle={<span className={classes.title}>{title}</span>}
      status={<LinkState />}
      strip={<LostBand />}
    >
      <div className={classes.bridge}>
        <BridgeAnnouncements />
        <TermStrip />
        <Suspense>{missed && <MissedList missed={missed} onPutAway={putAway} />}</Suspense>
        <div className={classes.body}>
          <Stage />
        </div>
      </div>
    </PersonFrame>
  );
}

type Stage = (question: Question | undefined) => ReactNode;

const STAGES: Readonly<Record<Phase, Stage>> = {
  preparing: () => null,
  published: () => <BeforeStart />,
  'in-session': (question) => <InSession question={question} />,
  suspended: () => <NeutralPage kind="suspended" />,
  closed: () => <NeutralPage kind="closed" />,
  cancelled: () => <NeutralPage kind="cancelled" />,
};

function Stage() {
  const phase = useMeetingPart((meeting) => meeting.phase);
  const question = useDisplayedQuestion();
  const outside = useMeetingPart(isOutside);
  return outside ? <NeutralPage kind="doors" /> : STAGES[phase](question);
}

/** A closed item is being discussed: nothing of it is told here. (L11) */
function isOutside({ phase, doorsClosed, currentItemId }: Meeting): boolean {
  return phase === 'in-session' && doorsClosed && currentItemId === null;
}
