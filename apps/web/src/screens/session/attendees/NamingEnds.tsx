import { IconClock, IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useMeetingPart } from '../../../meeting/FollowedMeeting.tsx';
import { useFormats } from '../../../words/use-formats.ts';
import classes from './AttendeesPanel.module.css';

/** Until when names are taken; and afterwards, that they are not any more and whom to ask. */
export function NamingEnds() {
  const { t } = useTranslation();
  const { time, longDate } = useFormats();
  const phase = useMeetingPart((meeting) => meeting.phase);
  const { startsAt } = useMeetingPart(({ details }) => details);
  const openedAt = useMeetingPart((meeting) => meeting.openedAt);
  if (phase === 'published') {
    return (
      <p className={classes.until}>
        <IconClock className={classes.form} aria-hidden="true" />
        {t('attendees.until', { time: time(startsAt), date: longDate(startsAt) })}
      </p>
    );
  }
  return (
    <p className={classes.over} role="status">
      <IconLock className={classes.form} aria-hidden="true" />
      {openedAt ? t('attendees.opened', { time: time(openedAt) }) : t('attendees.cancelled')}
    </p>
  );
}
