import { IconMicrophone, IconMicrophoneOff, IconUserUp } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ActButton } from '../../../meeting/ActButton.tsx';
import { useWholeMeeting } from '../../../meeting/FollowedMeeting.tsx';
import { speechDeadline } from '../../../meeting/SpeakingNow.tsx';
import { CountdownClock } from '../../../parts/CountdownClock.tsx';
import { useClockOffset, useSeat } from '../../session/use-session.ts';
import { AskForFloor } from './AskForFloor.tsx';
import classes from './FloorPanel.module.css';
import { type FloorPlace, floorPlace } from './floor-place.ts';
import { RefusedFloor } from './RefusedFloor.tsx';

/** Always in sight: asking for the floor, the place in the queue, the point's own speech. (B6) */
export function FloorPanel() {
  const { t } = useTranslation();
  const meeting = useWholeMeeting();
  const place = floorPlace(meeting, useSeat().id);
  return (
    <section className={classes.panel} data-place={place.kind} aria-label={t('bridge.floor.label')}>
      <RefusedFloor place={place.kind} />
      <Place place={place} />
    </section>
  );
}

function Place({ place }: { readonly place: FloorPlace }) {
  const { t } = useTranslation();
  switch (place.kind) {
    case 'none':
      return <AskForFloor />;
    case 'speaking':
      return <Speaking speech={place.speech} />;
    case 'next':
      return (
        <Waiting requestId={place.request.id} icon={<IconUserUp aria-hidden="true" />}>
          <strong className={classes.big}>{t('bridge.floor.next')}</strong>
          <span className={classes.note}>{t('bridge.floor.nextHint')}</span>
        </Waiting>
      );
    case 'waiting':
      return (
        <Waiting requestId={place.request.id} icon={<IconMicrophone aria-hidden="true" />}>
          <strong className={classes.big}>
            {t('bridge.floor.place', { place: place.ahead + 1 })}
          </strong>
          <span className={classes.note}>{t('bridge.floor.ahead', { count: place.ahead })}</span>
        </Waiting>
      );
  }
}

interface WaitingProps {
  readonly requestId: string;
  readonly icon: ReactNode;
  readonly children: ReactNode;
}

function Waiting({ requestId, icon, children }: WaitingProps) {
  const { t } = useTranslation();
  return (
    <div className={classes.row}>
      <span className={classes.form}>{icon}</span>
      <p className={classes.words} role="status">
        {children}
      </p>
      <ActButton command={{ type: 'withdraw-floor-request', requestId }}>
        {t('bridge.floor.withdraw')}
      </ActButton>
    </div>
  );
}

const END = { type: 'end-floor' } as const;

function Speaking({
  speech,
}: {
  readonly speech: Extract<FloorPlace, { kind: 'speaking' }>['speech'];
}) {
  const { t } = useTranslation();
  const clockOffset = useClockOffset();
  return (
    <div className={classes.row}>
      <span className={classes.form}>
        <IconMicrophone aria-hidden="true" />
      </span>
      <p className={classes.words} role="status">
        <strong className={classes.big}>{t('bridge.floor.speaking')}</strong>
        {speech.speaker && <span className={classes.note}>{speech.speaker}</span>}
      </p>
      <CountdownClock
        deadline={speechDeadline(speech)}
        clockOffset={clockOffset}
        totalSeconds={speech.seconds}
        size="large"
      />
      <ActButton command={END} icon={IconMicrophoneOff}>
        {t('bridge.floor.end')}
      </ActButton>
    </div>
  );
}
