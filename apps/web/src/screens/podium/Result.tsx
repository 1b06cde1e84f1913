import type { Question } from '@e-cabinet/domain';
import { IconBan } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActButton } from '../../meeting/ActButton.tsx';
import { useMeetingPart } from '../../meeting/FollowedMeeting.tsx';
import { ResultSheetLink } from '../../meeting/ResultSheetLink.tsx';
import { VoteResult } from '../../meeting/VoteResult.tsx';
import { RepeatVote } from '../conduct/RepeatVote.tsx';
import classes from './Stage.module.css';
import { VoidVote } from './VoidVote.tsx';

/** A result, large, until the chair moves on; it can be declared void, and a void or tied vote repeated. (V5, V9) */
export function Result({ question }: { readonly question: Question }) {
  const { t } = useTranslation();
  const rules = useMeetingPart((meeting) => meeting.rules);
  const seats = useMeetingPart((meeting) => meeting.seats);
  const [asking, setAsking] = useState(false);
  return (
    <section className={classes.result}>
      <h2 className={classes.resultText}>{question.text}</h2>
      <VoteResult question={question} rules={rules} seats={seats} />
      <div className={classes.acts}>
        <ResultSheetLink question={question} />
        {question.state === 'closed' && (
          <ActButton
            // Whether it can be declared void at all; the reason itself is asked for next.
            command={{ type: 'void-vote', questionId: question.id, reason: '…' }}
            icon={IconBan}
            weight="quiet"
            onAsk={() => setAsking(true)}
          >
            {t('podium.voidResult')}
          </ActButton>
        )}
        <RepeatVote question={question} />
      </div>
      <VoidVote question={question} opened={asking} onClose={() => setAsking(false)} />
    </section>
  );
}
