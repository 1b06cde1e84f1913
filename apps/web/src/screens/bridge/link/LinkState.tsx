import {
  IconClockPause,
  IconPlugConnectedX,
  IconRefresh,
  IconWifi,
  type TablerIcon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { clockFace } from '../../../parts/countdown.ts';
import { useFormats } from '../../../words/use-formats.ts';
import classes from './LinkState.module.css';
import type { Link } from './link.ts';
import { useLink } from './use-link.ts';

const FORMS: Readonly<Record<Link['kind'], TablerIcon>> = {
  live: IconWifi,
  slow: IconClockPause,
  lost: IconPlugConnectedX,
  connecting: IconRefresh,
};

/** The line to the centre, in the header: as a form, words and seconds; the lag in small print. */
export function LinkState() {
  const { t } = useTranslation();
  const link = useLink();
  const words = useLinkWords();
  const Form = FORMS[link.kind];
  return (
    <div className={classes.state} data-kind={link.kind}>
      <Form className={classes.form} aria-hidden="true" />
      <span className={classes.words}>{words(link)}</span>
      {link.kind === 'live' && link.lagMs !== null && (
        <span className={classes.lag}>{t('bridge.link.lag', { ms: Math.round(link.lagMs) })}</span>
      )}
    </div>
  );
}

/** Over the whole width while nothing comes from the centre: it cannot be missed. */
export function LostBand() {
  const { t } = useTranslation();
  const { exactTime } = useFormats();
  const link = useLink();
  const words = useLinkWords();
  if (link.kind !== 'lost') return null;
  return (
    <div className={classes.lost}>
      <IconPlugConnectedX className={classes.lostForm} aria-hidden="true" />
      {/* The seconds run for the eye only: spoken, they would never end. */}
      <p className={classes.lostWords} aria-hidden="true">
        {words(link)}
      </p>
      <p className={classes.lostHint} role="alert">
        {t('bridge.link.lostHint', { time: exactTime(new Date(link.since)) })}
      </p>
    </div>
  );
}

function useLinkWords(): (link: Link) => string {
  const { t } = useTranslation();
  const { duration } = useFormats();
  return (link) => {
    switch (link.kind) {
      case 'live':
        return t('bridge.link.live');
      case 'slow':
        return t('bridge.link.slow', { duration: duration(link.seconds) });
      case 'lost':
        return t('bridge.link.lost', { clock: clockFace(link.seconds) });
      case 'connecting':
        return t('bridge.link.connecting');
    }
  };
}
