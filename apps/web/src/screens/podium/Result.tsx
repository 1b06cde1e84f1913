import { mayBeRepeated, type Question } from '@e-cabinet/domain';
import { IconBan, IconRepeat } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActButton } from '../../meeting/ActButton.tsx';
import { useMeetingPart } from '../../meeting/FollowedMeeting.tsx';
import { ResultSheetLink } from '../../meeting/ResultSheetLink.tsx';
import { VoteResult } from '../../meeting/VoteResult.tsx';
import { PutQuestion } from '../conduct/PutQuestion.tsx';
import classes from './Stage.module.css';
import { VoidVote } from './VoidVote.tsx';

/** A result, large, until the chair moves on; it can be declared void, and a void or tied vote repeated. (V5, V9) */
export function Result({ question }: { readonly question: Question }) {
  const { t } = useTranslation();
  const rules = useMeetingPart((meeting) => meeting.rules);
  const seats = useMeetingPart((meeting) => meeting.seats);
  const item = useMeetingPart(({ agenda }) => agenda.items[question.itemId]);
  const repeated = useMeetingPart(({ questions }) =>
    Object.values(questions).some(
      ({ repeats, state }) => repeats === question.id && state !== 'withdrawn',
    ),
  );
  const [asked, setAsked] = useState<'void' | 'repeat' | null>(null);
  const close = () => setAsked(null);
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
            onAsk={() => setAsked('void')}
          >
            {t('podium.voidResult')}
          </ActButton>
        )}
        {mayBeRepeated(question) && item?.state === 'current' && !repeated && (
          <ActButton
            command={{
              type: 'put-question',
              questionId: 'repeat',
              itemId: question.itemId,
              question: { ...question },
              repeats: question.id,
            }}
            icon={IconRepeat}
            onAsk={() => setAsked('repeat')}
          >
            {t('podium.repeat')}
          </ActButton>
        )}
      </div>
      <VoidVote question={question} opened={asked === 'void'} onClose={close} />
      {item && (
        <PutQuestion opened={asked === 'repeat'} item={item} repeats={question} onClose={close} />
      )}
    </section>
  );
}
