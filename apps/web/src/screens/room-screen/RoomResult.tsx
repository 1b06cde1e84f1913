import type { Question } from '@e-cabinet/domain';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeetingPart } from '../../meeting/FollowedMeeting.tsx';
import { VoteResult } from '../../meeting/VoteResult.tsx';
import classes from './RoomVote.module.css';

/** The result in the standard form; it stays until the chair moves on. (L8) */
export const RoomResult = memo(function RoomResult({ question }: { readonly question: Question }) {
  const { t } = useTranslation();
  const rules = useMeetingPart((meeting) => meeting.rules);
  const seats = useMeetingPart((meeting) => meeting.seats);
  return (
    <div className={classes.result} role="status">
      <p className={classes.resultKicker}>{t('room.result')}</p>
      <h2 className={classes.question}>{question.text}</h2>
      <VoteResult question={question} rules={rules} seats={seats} size="wall" />
    </div>
  );
});
