import { type Instant, workingDaysBetween } from '@e-cabinet/domain';
import { useTranslation } from 'react-i18next';
import { useMeetingPart } from '../../../meeting/FollowedMeeting.tsx';
import { StateBadge } from '../../../parts/StateBadge.tsx';
import { useFormats } from '../../../words/use-formats.ts';
import classes from './PublishTab.module.css';
import { isLate, useWorkCalendar } from './working-days.ts';

/** When it was published, and whether that was in time. */
export function Sent({ publishedAt }: { readonly publishedAt: Instant }) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const details = useMeetingPart((meeting) => meeting.details);
  const rules = useMeetingPart((meeting) => meeting.rules);
  const calendar = useWorkCalendar();
  const days = workingDaysBetween(publishedAt, details.startsAt, calendar);
  const late = isLate(publishedAt, { details, rules }, calendar);
  return (
    <p className={classes.sent}>
      <span>{t('receipts.sentAt', { at: moment(publishedAt) })}</span>
      <StateBadge tone={late ? 'attention' : 'good'}>
        {late
          ? t('receipts.sentLate', { days, needed: rules.noticeDays })
          : t('receipts.sentInTime', { days })}
      </StateBadge>
    </p>
  );
}
