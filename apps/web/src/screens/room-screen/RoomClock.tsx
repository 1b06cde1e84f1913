import { IconAlarm, IconClock, IconPlayerPause } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { clockFace, type Urgency, urgencyOf } from '../../parts/countdown.ts';
import { useSecondsLeft } from '../../parts/use-seconds-left.ts';
import { useTimeSignal } from '../../parts/use-time-signal.ts';
import { useFormats } from '../../words/use-formats.ts';
import classes from './RoomClock.module.css';

export interface RoomClockProps {
  /** ISO 8601 by the server's clock; null while paused. */
  readonly deadline: string | null;
  readonly clockOffset: number;
  readonly pausedSeconds?: number | null;
  /** The whole time given, seconds. */
  readonly totalSeconds?: number | null;
  readonly label: string;
  /** It counts to a beginning: nothing to warn of. */
  readonly calm?: boolean;
  /** In a band below something larger. */
  readonly small?: boolean;
  /** A sound with each warning. */
  readonly audible?: boolean;
}

const HOUR = 3_600;

/** Time remaining as large as the wall: at 3 minutes and at 30 seconds colour, form and words change. (L6) */
export function RoomClock(props: RoomClockProps) {
  const { deadline, clockOffset, label, calm = false, audible = false } = props;
  const { t } = useTranslation();
  const { duration } = useFormats();
  const seconds = useSecondsLeft(deadline, clockOffset) ?? props.pausedSeconds ?? 0;
  const urgency = calm ? 'calm' : urgencyOf(seconds, props.totalSeconds ?? null);
  useTimeSignal(urgency, audible);
  const Form = deadline === null ? IconPlayerPause : urgency === 'calm' ? IconClock : IconAlarm;
  const urgent = useUrgencyWords(urgency);
  const words = deadline === null ? t('clock.paused') : (urgent ?? label);
  const face =
    calm && seconds >= HOUR ? duration(seconds) : clockFace(calm ? Math.max(0, seconds) : seconds);
  return (
    <div className={classes.timer} data-urgency={urgency} data-small={props.small || undefined}>
      <span className={classes.words} role="status">
        {words}
      </span>
      <span className={classes.face} role="timer">
        <Form className={classes.form} aria-hidden="true" />
        {face}
      </span>
    </div>
  );
}

function useUrgencyWords(urgency: Urgency): string | null {
  const { t } = useTranslation();
  switch (urgency) {
    case 'calm':
      return null;
    case 'soon':
      return t('room.underThreeMinutes');
    case 'now':
      return t('room.underThirtySeconds');
    case 'over':
      return t('clock.over');
  }
}
