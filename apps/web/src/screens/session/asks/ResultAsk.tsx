import type { Question } from '@e-cabinet/domain';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useMeetingPart } from '../../../meeting/FollowedMeeting.tsx';
import { ResultAndOwn } from '../vote/ResultAndOwn.tsx';
import classes from './AskSheet.module.css';
import { AskSheet } from './AskSheet.tsx';

export interface ResultAskProps {
  readonly question: Question;
  readonly onPutAway: (questionId: string) => void;
}

/** A result, until it is put away; it stays with the item. */
export function ResultAsk({ question, onPutAway }: ResultAskProps) {
  const { t } = useTranslation();
  const rules = useMeetingPart((meeting) => meeting.rules);
  const seats = useMeetingPart((meeting) => meeting.seats);
  return (
    <AskSheet
      kicker={t('vote.result')}
      title={question.text}
      end={
        <Button variant="default" onClick={() => onPutAway(question.id)}>
          {t('vote.putAway')}
        </Button>
      }
    >
      <div className={classes.content}>
        <ResultAndOwn question={question} rules={rules} seats={seats} />
      </div>
    </AskSheet>
  );
}
