import { answersOf, type Question } from '@e-cabinet/domain';
import { Button } from '@mantine/core';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { answerForm, useAnswerLabel } from '../../../meeting/answers.ts';
import { useMeetingPart } from '../../../meeting/FollowedMeeting.tsx';
import { BigChoice } from '../../../parts/BigChoice.tsx';
import { RefusalNotice } from '../../../parts/RefusalNotice.tsx';
import classes from '../asks/AskSheet.module.css';
import { AskSheet } from '../asks/AskSheet.tsx';
import ballotClasses from './Ballot.module.css';
import { ConfirmBallot } from './ConfirmBallot.tsx';
import { ProxyBallots } from './ProxyBallots.tsx';
import { RecordedBallot, SendingBallot } from './RecordedBallot.tsx';
import { type OwnBallot, useBallot } from './use-ballot.ts';
import { useItemHeading } from './use-item-heading.ts';
import { VoteClock } from './VoteClock.tsx';

/** The vote: the question whole, my answers, one confirmation, and what was recorded. */
export const VoteAsk = memo(function VoteAsk({ question }: { readonly question: Question }) {
  const { t } = useTranslation();
  const own = useBallot(question);
  const item = useItemHeading(question.itemId);
  return (
    <AskSheet
      kicker={t('vote.kicker', { item })}
      title={question.text}
      end={<VoteClock question={question} />}
    >
      {question.state === 'paused' && <p className={classes.note}>{t('vote.paused')}</p>}
      <div className={classes.content}>
        <StillCounts question={question} own={own} />
        <Stage question={question} own={own} />
        {own.refusal && <RefusalNotice {...own.refusal} />}
        <ProxyBallots question={question} />
      </div>
    </AskSheet>
  );
}, sameForVoter);

function Stage({ question, own }: { readonly question: Question; readonly own: OwnBallot }) {
  const { stage } = own;
  switch (stage.stage) {
    case 'choosing':
      return <Answers question={question} own={own} />;
    case 'confirming':
      return <ConfirmBallot question={question} own={own} {...stage} />;
    case 'sending':
      return <SendingBallot question={question} choice={stage.choice} />;
    case 'recorded':
      return <RecordedBallot question={question} {...stage} onChange={own.change} />;
  }
}

/** Changing a ballot: what is recorded counts until another one is. */
function StillCounts({ question, own }: { readonly question: Question; readonly own: OwnBallot }) {
  const { t } = useTranslation();
  const label = useAnswerLabel();
  const { stage } = own;
  if (stage.stage !== 'choosing' && stage.stage !== 'confirming') return null;
  if (!stage.recorded?.choice) return null;
  return (
    <div className={ballotClasses.counts}>
      <p className={ballotClasses.countsText}>
        {t('vote.stillCounts')} <strong>{label(question, stage.recorded.choice)}</strong>
      </p>
      <Button variant="subtle" onClick={own.keep}>
        {t('vote.keep')}
      </Button>
    </div>
  );
}

function Answers({ question, own }: { readonly question: Question; readonly own: OwnBallot }) {
  const label = useAnswerLabel();
  const rules = useMeetingPart((meeting) => meeting.rules);
  const choices = answersOf(rules, question).map((value) => ({
    value,
    label: label(question, value),
    ...answerForm(question, value),
  }));
  return (
    <BigChoice
      label={question.text}
      choices={choices}
      value={null}
      onChoose={own.choose}
      disabled={question.state !== 'open'}
    />
  );
}

interface VoteAskProps {
  readonly question: Question;
}

/** What others do, the number of ballots above all, renders no form anew. */
function sameForVoter({ question: a }: VoteAskProps, { question: b }: VoteAskProps): boolean {
  return (
    a.id === b.id &&
    a.text === b.text &&
    a.state === b.state &&
    a.options === b.options &&
    a.closesAt === b.closesAt &&
    a.secondsLeft === b.secondsLeft
  );
}
