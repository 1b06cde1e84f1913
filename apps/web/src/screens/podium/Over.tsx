import { Button } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFollowed, useMeetingPart } from '../../meeting/FollowedMeeting.tsx';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { useFormats } from '../../words/use-formats.ts';

/** The sitting is over. */
export function Over() {
  const { t } = useTranslation();
  const { exactTime } = useFormats();
  const { meetingId } = useFollowed();
  const closedAt = useMeetingPart((meeting) => meeting.closedAt);
  return (
    <EmptyState
      level={1}
      icon={IconCircleCheck}
      title={
        closedAt
          ? t('podium.closedAt', { time: exactTime(closedAt) })
          : t('meeting.phase.cancelled')
      }
      action={
        <Button component={Link} to={`/meetings/${meetingId}`}>
          {t('conduct.toSession')}
        </Button>
      }
    >
      {t('podium.overHint')}
    </EmptyState>
  );
}
