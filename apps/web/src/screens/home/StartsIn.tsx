import { useEffect, useReducer } from 'react';
import { useTranslation } from 'react-i18next';
import { CountdownClock } from '../../parts/CountdownClock.tsx';
import { useFormats } from '../../words/use-formats.ts';
import classes from './MeetingCover.module.css';
import { untilStart } from './until-start.ts';

export interface StartsInProps {
  readonly startsAt: string;
  /** Server's clock minus this device's, milliseconds. */
  readonly clockOffset: number;
}

const MINUTE_MS = 60_000;

/** How long until the start: in days or hours, and in the last hour to the second. */
export function StartsIn({ startsAt, clockOffset }: StartsInProps) {
  const { t } = useTranslation();
  const { duration } = useFormats();
  useEveryMinute();
  const until = untilStart(startsAt, Date.now() + clockOffset);
  if (until.kind === 'due') return <p className={classes.due}>{t('home.due')}</p>;
  if (until.kind === 'days') {
    return <p className={classes.until}>{t('home.inDays', { count: until.days })}</p>;
  }
  if (until.kind === 'hours') {
    return <p className={classes.until}>{t('home.in', { duration: duration(until.seconds) })}</p>;
  }
  return (
    <div className={classes.until}>
      {t('home.soon')}
      <CountdownClock deadline={startsAt} clockOffset={clockOffset} size="large" />
    </div>
  );
}

function useEveryMinute() {
  const [, tick] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    const timer = window.setInterval(tick, MINUTE_MS);
    return () => window.clearInterval(timer);
  }, []);
}
