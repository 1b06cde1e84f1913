import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './PresenceDot.module.css';
import type { SeatPresence } from './presence.ts';

const WORDS = {
  here: 'console.online',
  silent: 'console.silent',
  away: 'console.offline',
} as const satisfies Record<SeatPresence['state'], string>;

/** Whether somebody's device is connected: a full, a half or an empty dot. */
export function PresenceDot({ state }: { readonly state: SeatPresence['state'] }) {
  const { t } = useTranslation();
  return (
    <span className={classes.dot} data-state={state} title={t(WORDS[state])}>
      <VisuallyHidden>{t(WORDS[state])}</VisuallyHidden>
    </span>
  );
}
