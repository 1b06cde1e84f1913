import type { OfficeName, Speech } from '@e-cabinet/domain';
import { IconMicrophone } from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { CountdownClock } from '../parts/CountdownClock.tsx';
import { useOfficeName } from '../words/use-language.ts';
import classes from './SpeakingNow.module.css';
import { FLOOR_KIND_WORDS } from './words-of.ts';

export interface SpeakingNowProps {
  readonly speech: Speech;
  /** Server's clock minus this device's, milliseconds. */
  readonly clockOffset: number;
  /** Who is asked, in a questioning. */
  readonly respondent?: OfficeName | null;
  readonly size?: 'normal' | 'wall';
}

/** When a speech is to end, by the server's clock. */
export function speechDeadline({ startedAt, seconds }: Pick<Speech, 'startedAt' | 'seconds'>) {
  return new Date(Date.parse(startedAt) + seconds * 1_000).toISOString();
}

/** Who speaks, as what, and how much time remains: the same on every screen of the meeting. */
export const SpeakingNow = memo(function SpeakingNow(props: SpeakingNowProps) {
  const { speech, clockOffset, respondent = null, size = 'normal' } = props;
  const { t } = useTranslation();
  const name = useOfficeName();
  return (
    <div className={classes.speaking} data-size={size}>
      <IconMicrophone className={classes.form} aria-hidden="true" />
      <div className={classes.words} role="status">
        <span className={classes.kind}>
          {speech.kind === 'speak' ? t('speaking.now') : t(FLOOR_KIND_WORDS[speech.kind])}
        </span>
        <span className={classes.name}>
          {speech.speaker ? `${speech.speaker} · ${name(speech.name)}` : name(speech.name)}
          {respondent && (
            <span className={classes.respondent}>
              {t('speaking.asks', { name: name(respondent) })}
            </span>
          )}
        </span>
      </div>
      <CountdownClock
        deadline={speechDeadline(speech)}
        clockOffset={clockOffset}
        totalSeconds={speech.seconds}
        size={size === 'wall' ? 'wall' : 'normal'}
      />
    </div>
  );
});
