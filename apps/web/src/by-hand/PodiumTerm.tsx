import { may, podiumHolder, type Seat } from '@e-cabinet/domain';
import { IconArrowBackUp, IconUserShare } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ActButton } from '../meeting/ActButton.tsx';
import { useMeetingPart, useOwnSeat } from '../meeting/FollowedMeeting.tsx';
import { useOfficeName } from '../words/use-language.ts';
import classes from './PodiumTerm.module.css';

/** Said as long as a secretary does the chair's acts: who, why, and to those who may end it the way to do so. (S14) */
export function PodiumTerm() {
  const { t } = useTranslation();
  const name = useOfficeName();
  const holder = useMeetingPart((meeting): Seat | undefined => {
    return meeting.seats[podiumHolder(meeting) ?? ''];
  });
  const reason = useMeetingPart(({ podiumTerms }) => podiumTerms.at(-1)?.reason);
  const seat = useOwnSeat();
  if (!holder) return null;
  return (
    <div className={classes.term} role="status">
      <IconUserShare className={classes.form} aria-hidden="true" stroke={1.5} />
      <p className={classes.text}>
        {t('byHand.onTheWord', { name: name(holder.name), reason: reason ?? '' })}
      </p>
      {seat && may(seat.role, 'leave-podium') && (
        <ActButton command={{ type: 'leave-podium' }} icon={IconArrowBackUp}>
          {t('byHand.leave')}
        </ActButton>
      )}
    </div>
  );
}
