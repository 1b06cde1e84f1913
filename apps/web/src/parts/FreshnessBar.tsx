import { VisuallyHidden } from '@mantine/core';
import {
  IconClockPause,
  IconPlugConnectedX,
  IconRefresh,
  IconWifi,
  type TablerIcon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../words/use-formats.ts';
import classes from './FreshnessBar.module.css';
import type { Freshness } from './freshness.ts';

const FORMS: Readonly<Record<Freshness['kind'], TablerIcon>> = {
  live: IconWifi,
  behind: IconClockPause,
  connecting: IconRefresh,
  offline: IconPlugConnectedX,
};

export interface FreshnessBarProps {
  readonly freshness: Freshness;
}

/**
 * How fresh the screen is: quiet words while it is live, a strip that cannot be missed while it is
 * not. A change of kind is spoken once; the running seconds are not.
 */
export function FreshnessBar({ freshness }: FreshnessBarProps) {
  const { t } = useTranslation();
  const sentence = useSentence(freshness);
  const Form = FORMS[freshness.kind];
  return (
    <div className={classes.bar} data-kind={freshness.kind}>
      <Form className={classes.form} aria-hidden="true" />
      <span role="status" aria-atomic="true" className={classes.state}>
        <span aria-hidden={freshness.kind === 'behind'}>{sentence}</span>
        {freshness.kind === 'behind' && (
          <VisuallyHidden>{t('freshness.behindSpoken')}</VisuallyHidden>
        )}
      </span>
      {freshness.kind === 'offline' && (
        <span className={classes.hint}>{t('freshness.offlineHint')}</span>
      )}
    </div>
  );
}

function useSentence(freshness: Freshness): string {
  const { t } = useTranslation();
  const { duration, time, moment, date } = useFormats();
  switch (freshness.kind) {
    case 'live':
      return t('freshness.live');
    case 'behind':
      return t('freshness.behind', { duration: duration(freshness.seconds) });
    case 'connecting':
      return t('freshness.connecting');
    case 'offline': {
      const isToday = date(freshness.since) === date(new Date());
      return t('freshness.offline', { time: (isToday ? time : moment)(freshness.since) });
    }
  }
}
