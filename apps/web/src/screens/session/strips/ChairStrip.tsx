import { chairNow, type Seat } from '@e-cabinet/domain';
import { Button } from '@mantine/core';
import { IconGavel } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFollowed, useMeetingPart } from '../../../meeting/FollowedMeeting.tsx';
import { useOfficeName } from '../../../words/use-language.ts';
import { isLive, useSeat } from '../use-session.ts';
import classes from './Strips.module.css';

/** Says who has the chair when it was handed over; leads whoever has it to the podium. */
export function ChairStrip() {
  const { t } = useTranslation();
  const name = useOfficeName();
  const { meetingId } = useFollowed();
  const seat = useSeat();
  const live = useMeetingPart(isLive);
  const chair = useMeetingPart((meeting): Seat | undefined => chairNow(meeting));
  const own = chair?.id === seat.id;
  if (!live || !chair || (chair.role === 'chair' && !own)) return null;
  return (
    <div className={classes.strip} data-tone="info" role="status">
      <IconGavel className={classes.form} aria-hidden="true" stroke={1.5} />
      <p className={classes.text}>
        {own ? t('session.ownChair') : t('session.chairHanded', { name: name(chair.name) })}
      </p>
      {own && (
        <Button component={Link} to={`/meetings/${encodeURIComponent(meetingId)}/podium`}>
          {t('session.toPodium')}
        </Button>
      )}
    </div>
  );
}
