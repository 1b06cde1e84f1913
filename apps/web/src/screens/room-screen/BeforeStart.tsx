import { useTranslation } from 'react-i18next';
import { useFollowed, useFollowedPart, useMeetingPart } from '../../meeting/FollowedMeeting.tsx';
import { useFormats } from '../../words/use-formats.ts';
import classes from './BeforeStart.module.css';
import { QrCode } from './QrCode.tsx';
import { RoomClock } from './RoomClock.tsx';

/** Until the session opens: what and when, and a code by which those who arrive check in. (L1) */
export function BeforeStart() {
  const { t } = useTranslation();
  const { longDate, time } = useFormats();
  const { meetingId } = useFollowed();
  const { title, place, startsAt } = useMeetingPart(({ details }) => details);
  const clockOffset = useFollowedPart(({ serverOffsetMs }) => serverOffsetMs);
  const address = `${location.origin}/meetings/${encodeURIComponent(meetingId)}?check-in=qr`;
  return (
    <section className={classes.before}>
      <div className={classes.announced}>
        <h1 className={classes.big}>{title}</h1>
        <p>
          {time(startsAt)}, {longDate(startsAt)}
        </p>
        {place && <p>{place}</p>}
        <RoomClock deadline={startsAt} clockOffset={clockOffset} label={t('room.startsIn')} calm />
      </div>
      <figure className={classes.checkIn}>
        <QrCode text={address} label={t('room.checkIn')} />
        <figcaption>
          <strong>{t('room.checkIn')}</strong>
          <span>{t('room.checkInHint')}</span>
        </figcaption>
      </figure>
    </section>
  );
}
