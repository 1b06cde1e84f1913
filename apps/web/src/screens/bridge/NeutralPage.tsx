import {
  IconCalendarOff,
  IconDoor,
  IconFlag3,
  IconPlayerPause,
  type TablerIcon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useMeetingPart } from '../../meeting/FollowedMeeting.tsx';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { useFormats } from '../../words/use-formats.ts';
import classes from './Bridge.module.css';

type Kind = 'doors' | 'suspended' | 'closed' | 'cancelled';

const FORMS: Readonly<Record<Kind, TablerIcon>> = {
  doors: IconDoor,
  suspended: IconPlayerPause,
  closed: IconFlag3,
  cancelled: IconCalendarOff,
};
const TITLES = {
  doors: 'bridge.neutral.doors',
  suspended: 'bridge.neutral.suspended',
  closed: 'bridge.neutral.closed',
  cancelled: 'bridge.neutral.cancelled',
} as const satisfies Record<Kind, string>;

/** Where there is nothing to follow at the moment: says so, and what comes next. */
export function NeutralPage({ kind }: { readonly kind: Kind }) {
  const { t } = useTranslation();
  return (
    <div className={classes.neutral} role="status">
      <EmptyState level={1} icon={FORMS[kind]} title={t(TITLES[kind])}>
        <Hint kind={kind} />
      </EmptyState>
    </div>
  );
}

function Hint({ kind }: { readonly kind: Kind }) {
  const { t } = useTranslation();
  const { time } = useFormats();
  const closedAt = useMeetingPart((meeting) => meeting.closedAt);
  const because = useMeetingPart((meeting) => meeting.cancelledBecause);
  switch (kind) {
    case 'doors':
      return t('bridge.neutral.doorsHint');
    case 'suspended':
      return t('bridge.neutral.suspendedHint');
    case 'closed':
      return t('bridge.neutral.closedHint', { time: closedAt ? time(closedAt) : '' });
    case 'cancelled':
      return t('bridge.neutral.cancelledHint', { reason: because ?? '' });
  }
}
