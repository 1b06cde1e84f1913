import {
  answersOf,
  callOrder,
  countingBallot,
  nextCalled,
  type Question,
  type SeatId,
} from '@e-cabinet/domain';
import { Button } from '@mantine/core';
import { IconPlayerSkipForward } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWholeMeeting } from '../meeting/FollowedMeeting.tsx';
import { ShareBar } from '../parts/ShareBar.tsx';
import { useOfficeName } from '../words/use-language.ts';
import { CalledAnswer } from './CalledAnswer.tsx';
import { CallList } from './CallList.tsx';
import classes from './RollCall.module.css';

/** Names are called one by one: the next one large, its answer by one press or key, and the list to go back to. (V23, V24) */
export function RollCall({ question }: { readonly question: Question }) {
  const { t } = useTranslation();
  const meeting = useWholeMeeting();
  const name = useOfficeName();
  const [chosen, choose] = useState<SeatId | null>(null);
  const order = callOrder(meeting, question);
  const calledId = chosen ?? nextCalled(meeting, question);
  const called = meeting.seats[calledId ?? ''];
  const after = order[order.indexOf(calledId ?? '') + 1];
  const answered = order.filter((id) => countingBallot(question, id) !== undefined).length;
  return (
    <section className={classes.call} aria-label={t('vote.rollCall')}>
      <p className={classes.kicker}>
        {question.state === 'paused' ? t('leading.votePaused') : t('vote.rollCall')}
      </p>
      <p className={classes.text}>{question.text}</p>
      <p className={classes.count} role="status">
        <ShareBar value={answered} of={order.length} tone="accent" />
        <strong>{t('byHand.answered', { answered, of: order.length })}</strong>
      </p>
      {called ? (
        <div className={classes.now}>
          <p className={classes.kicker}>{t('byHand.calling')}</p>
          <h3 className={classes.name} aria-live="polite">
            {name(called.name)}
          </h3>
          <CalledAnswer
            key={called.id}
            question={question}
            seat={called}
            answers={answersOf(meeting.rules, question)}
            onEntered={() => choose(null)}
          />
          {after !== undefined && (
            <Button
              variant="default"
              leftSection={<IconPlayerSkipForward aria-hidden="true" size="1.2em" />}
              onClick={() => choose(after)}
            >
              {t('byHand.pass')}
            </Button>
          )}
        </div>
      ) : (
        <p className={classes.all}>{t('byHand.allCalled')}</p>
      )}
      <CallList question={question} order={order} calledId={calledId} onChoose={choose} />
    </section>
  );
}
