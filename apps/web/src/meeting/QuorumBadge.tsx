import { own, quorumOf } from '@e-cabinet/domain';
import { VisuallyHidden } from '@mantine/core';
import { IconAlertTriangle, IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useWholeMeeting } from './FollowedMeeting.tsx';
import classes from './QuorumBadge.module.css';
import { usePresenceMoment } from './use-presence-moment.ts';

const WORDS = {
  reached: 'quorum.quorumReached',
  short: 'quorum.quorumShort',
  lost: 'quorum.quorumGone',
} as const;

/** Members present against those needed, for the item before the meeting; red, and said aloud, when a sitting has lost its quorum. (L2, R6) */
export function QuorumBadge({ size = 'normal' }: { readonly size?: 'normal' | 'large' }) {
  const { t } = useTranslation();
  const meeting = useWholeMeeting();
  const { present, members, needed, reached, presentRemotely } = quorumOf(
    meeting,
    usePresenceMoment(),
    own(meeting.agenda.items, meeting.currentItemId),
  );
  const lost = !reached && meeting.phase === 'in-session';
  const Form = reached ? IconUsers : IconAlertTriangle;
  return (
    <div
      className={classes.quorum}
      data-state={reached ? 'reached' : lost ? 'lost' : 'short'}
      data-size={size}
    >
      <Form className={classes.form} aria-hidden="true" />
      <span>
        <span className={classes.figures}>{t('quorum.present', { present, members })}</span>
        <span className={classes.needed}>
          {t(reached ? WORDS.reached : lost ? WORDS.lost : WORDS.short, { needed })}
          {presentRemotely > 0 && ` · ${t('quorum.remotely', { count: presentRemotely })}`}
        </span>
      </span>
      <VisuallyHidden role="alert">
        {lost && t('conduct.quorumLost', { present, needed })}
      </VisuallyHidden>
    </div>
  );
}
