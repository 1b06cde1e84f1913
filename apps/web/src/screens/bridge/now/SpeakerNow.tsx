import type { OfficeName, Speech } from '@e-cabinet/domain';
import { IconMicrophone } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useMeetingPart } from '../../../meeting/FollowedMeeting.tsx';
import { speechDeadline } from '../../../meeting/SpeakingNow.tsx';
import { FLOOR_KIND_WORDS } from '../../../meeting/words-of.ts';
import { CountdownClock } from '../../../parts/CountdownClock.tsx';
import { useOfficeName } from '../../../words/use-language.ts';
import { useClockOffset } from '../../session/use-session.ts';
import classes from './NowColumn.module.css';

/** Who speaks, legible from the chairs behind the operator. */
export function SpeakerNow({ speech }: { readonly speech: Speech }) {
  const { t } = useTranslation();
  const name = useOfficeName();
  const clockOffset = useClockOffset();
  const respondent = useMeetingPart(
    ({ seats }): OfficeName | undefined => seats[speech.respondentSeatId ?? '']?.name,
  );
  return (
    <div className={classes.speaker}>
      <IconMicrophone className={classes.speakerForm} aria-hidden="true" />
      <div className={classes.speakerWords} role="status">
        <span className={classes.quiet}>
          {speech.kind === 'speak' ? t('speaking.now') : t(FLOOR_KIND_WORDS[speech.kind])}
          {respondent && ` · ${t('speaking.asks', { name: name(respondent) })}`}
        </span>
        <strong className={classes.speakerName}>{speech.speaker ?? name(speech.name)}</strong>
        {speech.speaker && <span>{name(speech.name)}</span>}
      </div>
      <CountdownClock
        deadline={speechDeadline(speech)}
        clockOffset={clockOffset}
        totalSeconds={speech.seconds}
        size="large"
        audible
      />
    </div>
  );
}
