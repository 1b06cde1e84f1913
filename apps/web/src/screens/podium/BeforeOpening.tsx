import { chairNow, isPresent, members, quorumOf } from '@e-cabinet/domain';
import { useTranslation } from 'react-i18next';
import { ActButton } from '../../meeting/ActButton.tsx';
import { useOwnSeat, useWholeMeeting } from '../../meeting/FollowedMeeting.tsx';
import { usePresenceMoment } from '../../meeting/use-presence-moment.ts';
import { useFormats } from '../../words/use-formats.ts';
import { useOfficeName } from '../../words/use-language.ts';
import classes from './Stage.module.css';
import { useOwnPresence } from './use-own-presence.ts';

/** Before the sitting: whether there are enough, and who is still missing. */
export function BeforeOpening() {
  const { t } = useTranslation();
  const name = useOfficeName();
  const { time } = useFormats();
  const meeting = useWholeMeeting();
  const now = usePresenceMoment();
  const { present, needed, reached } = quorumOf(meeting, now);
  const missing = members(meeting).filter(({ id }) => !isPresent(meeting, id, now));
  const here = useOwnPresence();
  const seat = useOwnSeat();
  const chairs = chairNow(meeting)?.id === seat?.id;
  return (
    <section className={classes.opening}>
      <p className={classes.kicker}>
        {t('podium.startsAt', { time: time(meeting.details.startsAt) })}
      </p>
      <h1 className={classes.title}>{meeting.details.title}</h1>
      <p className={classes.bigFigure} data-reached={reached || undefined}>
        <strong>{present}</strong>
        <span>{t('podium.presentOf', { needed, members: members(meeting).length })}</span>
      </p>
      {!here && chairs && (
        <ActButton command={{ type: 'check-in', where: 'room', way: 'tablet' }} size="large">
          {t('podium.checkIn')}
        </ActButton>
      )}
      {missing.length > 0 && (
        <>
          <h2 className={classes.partTitle}>{t('podium.missing', { count: missing.length })}</h2>
          <ul className={classes.missing}>
            {missing.map((seat) => (
              <li key={seat.id}>{name(seat.name)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
