import { VisuallyHidden } from '@mantine/core';
import { IconAlarm, IconClock, IconPlayerPause } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../words/use-formats.ts';
import classes from './CountdownClock.module.css';
import { clockFace, NOW_SECONDS, SOON_SECONDS, type Urgency, urgencyOf } from './countdown.ts';
import { useSecondsLeft } from './use-seconds-left.ts';
import { useTimeSignal } from './use-time-signal.ts';

export interface CountdownClockProps {
  /** When it ends, by the server's clock (ISO 8601); null while paused. */
  readonly deadline: string | null;
  /** Server's clock minus this device's, milliseconds. */
  readonly clockOffset: number;
  /** What is left while paused. */
  readonly pausedSeconds?: number | null;
  /** The whole time given, seconds: decides whether the first warning applies. */
  readonly totalSeconds?: number | null;
  readonly size?: 'normal' | 'large' | 'wall';
  /** A sound with each warning, where sound is allowed. */
  readonly audible?: boolean;
}

/** Time remaining, the same on all devices; spoken only when a warning is reached and at the end. */
export function CountdownClock(props: CountdownClockProps) {
  const { deadline, clockOffset, pausedSeconds = null, totalSeconds = null } = props;
  const { t } = useTranslation();
  const ticking = useSecondsLeft(deadline, clockOffset);
  const seconds = ticking ?? pausedSeconds ?? 0;
  const urgency = urgencyOf(seconds, totalSeconds);
  useTimeSignal(urgency, props.audible ?? false);
  const Form = deadline === null ? IconPlayerPause : urgency === 'calm' ? IconClock : IconAlarm;
  return (
    <div className={classes.clock} data-urgency={urgency} data-size={props.size ?? 'normal'}>
      <Form className={classes.form} aria-hidden="true" />
      <VisuallyHidden>{t('clock.remaining')}</VisuallyHidden>
      <span role="timer" className={classes.face}>
        {clockFace(seconds)}
      </span>
      {deadline === null && <span className={classes.note}>{t('clock.paused')}</span>}
      <Warning urgency={urgency} />
    </div>
  );
}

function Warning({ urgency }: { readonly urgency: Urgency }) {
  const { t } = useTranslation();
  const { duration } = useFormats();
  const sentences: Readonly<Record<Urgency, string>> = {
    calm: '',
    soon: t('clock.left', { duration: duration(SOON_SECONDS) }),
    now: t('clock.left', { duration: duration(NOW_SECONDS) }),
    over: t('clock.over'),
  };
  return (
    <VisuallyHidden aria-live="polite" aria-atomic="true">
      {sentences[urgency]}
    </VisuallyHidden>
  );
}
