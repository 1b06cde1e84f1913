import { type FloorRequest, type OfficeName, type Speech, speakersQueue } from '@e-cabinet/domain';
import { IconMicrophone } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import {
  useFollowedPart,
  useMeetingPart,
  useWholeMeeting,
} from '../../meeting/FollowedMeeting.tsx';
import { speechDeadline } from '../../meeting/SpeakingNow.tsx';
import { FLOOR_KIND_WORDS } from '../../meeting/words-of.ts';
import { useOfficeName } from '../../words/use-language.ts';
import { RoomClock } from './RoomClock.tsx';
import classes from './RoomSpeaker.module.css';

/** Names of those who wait: what fits beside a page. */
const SHOWN = 3;

/** Who speaks with the time that is left, and who comes after; a narrow band while a vote has the wall. */
export function RoomSpeaker({ small }: { readonly small: boolean }) {
  const meeting = useWholeMeeting();
  const { speaking } = meeting.floor;
  const queue = small ? [] : speakersQueue(meeting);
  if (!speaking && queue.length === 0) return null;
  return (
    <div className={classes.floor} data-small={small || undefined}>
      {speaking && <Speaker key={speaking.id} speech={speaking} small={small} />}
      {queue.length > 0 && <Next queue={queue} />}
    </div>
  );
}

function Speaker({ speech, small }: { readonly speech: Speech; readonly small: boolean }) {
  const { t } = useTranslation();
  const name = useOfficeName();
  const clockOffset = useFollowedPart(({ serverOffsetMs }) => serverOffsetMs);
  const respondent = useMeetingPart(
    ({ seats }): OfficeName | undefined => seats[speech.respondentSeatId ?? '']?.name,
  );
  return (
    <div className={classes.speaker}>
      <div className={classes.speakerWords}>
        <p className={classes.speakerKicker}>
          <IconMicrophone className={classes.form} aria-hidden="true" />
          {speech.kind === 'speak' ? t('speaking.now') : t(FLOOR_KIND_WORDS[speech.kind])}
        </p>
        <p className={classes.speakerName}>{speech.speaker ?? name(speech.name)}</p>
        {speech.speaker && <p>{name(speech.name)}</p>}
        {respondent && <p>{t('speaking.asks', { name: name(respondent) })}</p>}
      </div>
      <RoomClock
        deadline={speechDeadline(speech)}
        clockOffset={clockOffset}
        totalSeconds={speech.seconds}
        label={t('clock.remaining')}
        small={small}
        audible
      />
    </div>
  );
}

function Next({ queue }: { readonly queue: readonly FloorRequest[] }) {
  const { t } = useTranslation();
  const name = useOfficeName();
  return (
    <div className={classes.next}>
      <h2>{t('room.next')}</h2>
      <ol>
        {queue.slice(0, SHOWN).map((request) => (
          <li key={request.id}>
            {[request.speaker, name(request.name)].filter(Boolean).join(' · ')}
          </li>
        ))}
      </ol>
      {queue.length > SHOWN && <p>{t('room.more', { count: queue.length - SHOWN })}</p>}
    </div>
  );
}
