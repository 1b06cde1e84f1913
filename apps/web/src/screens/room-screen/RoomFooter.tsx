import { quorumOf } from '@e-cabinet/domain';
import { IconAlertTriangle, IconPlugConnectedX, IconUsers, IconWifi } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useMeetingPart, useWholeMeeting } from '../../meeting/FollowedMeeting.tsx';
import { usePresenceMoment } from '../../meeting/use-presence-moment.ts';
import { clockFace } from '../../parts/countdown.ts';
import { useLink } from '../bridge/link/use-link.ts';
import classes from './Room.module.css';

/** Whether there are enough members, and whether the wall is live. */
export function RoomFooter() {
  const shown = useMeetingPart(
    ({ phase }) => phase === 'published' || phase === 'in-session' || phase === 'suspended',
  );
  return (
    <footer className={classes.footer}>
      {shown ? <Quorum /> : <span />}
      <Line />
    </footer>
  );
}

function Quorum() {
  const { t } = useTranslation();
  const meeting = useWholeMeeting();
  const { present, members, needed, reached } = quorumOf(meeting, usePresenceMoment());
  const lost = !reached && meeting.phase === 'in-session';
  const Form = lost ? IconAlertTriangle : IconUsers;
  return (
    <p className={classes.quorum} data-lost={lost || undefined} role={lost ? 'alert' : undefined}>
      <Form className={classes.form} aria-hidden="true" />
      {lost
        ? t('room.quorumLost', { present, needed })
        : t('room.present', { present, members, needed })}
    </p>
  );
}

function Line() {
  const { t } = useTranslation();
  const link = useLink();
  if (link.kind === 'live') {
    return (
      <p className={classes.line} data-kind="live">
        <IconWifi className={classes.form} aria-hidden="true" />
        {t('room.live')}
      </p>
    );
  }
  return (
    <p className={classes.line} data-kind={link.kind}>
      <IconPlugConnectedX className={classes.form} aria-hidden="true" />
      {link.kind === 'connecting'
        ? t('bridge.link.connecting')
        : t('bridge.link.lost', { clock: clockFace(link.seconds) })}
    </p>
  );
}
