import { speakersQueue } from '@e-cabinet/domain';
import { useTranslation } from 'react-i18next';
import { useMeetingPart, useWholeMeeting } from '../../../meeting/FollowedMeeting.tsx';
import { useOfficeName } from '../../../words/use-language.ts';
import classes from './NowColumn.module.css';
import { SpeakerNow } from './SpeakerNow.tsx';

/** Names shown of those who wait. */
const SHOWN = 4;

/** Who speaks, and who comes after. */
export function NowSpeaking() {
  const { t } = useTranslation();
  const speech = useMeetingPart(({ floor }) => floor.speaking);
  return (
    <section className={classes.floor} aria-label={t('bridge.now.floor')}>
      {speech ? (
        <SpeakerNow speech={speech} />
      ) : (
        <p className={classes.quiet}>{t('bridge.now.nobodySpeaks')}</p>
      )}
      <Next />
    </section>
  );
}

function Next() {
  const { t } = useTranslation();
  const name = useOfficeName();
  const queue = speakersQueue(useWholeMeeting());
  if (queue.length === 0) return null;
  return (
    <div className={classes.next}>
      <h2 className={classes.nextTitle}>{t('bridge.now.next')}</h2>
      <ol className={classes.queue}>
        {queue.slice(0, SHOWN).map((request) => (
          <li key={request.id}>
            {[request.speaker, name(request.name)].filter(Boolean).join(' · ')}
          </li>
        ))}
      </ol>
      {queue.length > SHOWN && (
        <p className={classes.quiet}>{t('bridge.now.more', { count: queue.length - SHOWN })}</p>
      )}
    </div>
  );
}
