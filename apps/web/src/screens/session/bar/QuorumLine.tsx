import { own, quorumOf } from '@e-cabinet/domain';
import { VisuallyHidden } from '@mantine/core';
import { IconAlertTriangle, IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useWholeMeeting } from '../../../meeting/FollowedMeeting.tsx';
import { usePresenceMoment } from '../../../meeting/use-presence-moment.ts';
import classes from './SessionBar.module.css';

/** Members present against those needed, in as little room as a bar leaves; said aloud when a sitting loses its quorum. (L2) */
export function QuorumLine() {
  const { t } = useTranslation();
  const meeting = useWholeMeeting();
  const { present, members, needed, reached } = quorumOf(
    meeting,
    usePresenceMoment(),
    own(meeting.agenda.items, meeting.currentItemId),
  );
  const lost = !reached && meeting.phase === 'in-session';
  const Form = reached ? IconUsers : IconAlertTriangle;
  return (
    <div className={classes.quorum} data-state={reached ? 'reached' : lost ? 'lost' : 'short'}>
      <Form className={classes.quorumForm} aria-hidden="true" stroke={1.75} />
      <span>
        <span className={classes.figures}>
          <span className={classes.figuresLong}>{t('session.present', { present, members })}</span>
          <span className={classes.figuresShort}>
            {present}/{members}
          </span>
        </span>
        <span className={classes.needed}>
          {reached ? t('session.quorum', { needed }) : t('session.noQuorum', { needed })}
        </span>
      </span>
      <VisuallyHidden role="alert">
        {lost && t('conduct.quorumLost', { present, needed })}
      </VisuallyHidden>
    </div>
  );
}
