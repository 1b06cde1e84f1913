import type { Question } from '@e-cabinet/domain';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import classes from '../asks/AskSheet.module.css';
import { AskSheet } from '../asks/AskSheet.tsx';
import { OneBallot } from './OneBallot.tsx';
import { ProxyBallots } from './ProxyBallots.tsx';
import { useItemHeading } from './use-item-heading.ts';
import { VoteClock } from './VoteClock.tsx';

/** The vote: the question whole, my answers, one confirmation, and what was recorded. */
export const VoteAsk = memo(function VoteAsk({ question }: { readonly question: Question }) {
  const { t } = useTranslation();
  const item = useItemHeading(question.itemId);
  return (
    <AskSheet
      kicker={t('vote.kicker', { item })}
      title={question.text}
      end={<VoteClock question={question} />}
    >
      {question.state === 'paused' && <p className={classes.note}>{t('vote.paused')}</p>}
      <div className={classes.content}>
        <OneBallot question={question} forSeatId={null} />
        <ProxyBallots question={question} />
      </div>
    </AskSheet>
  );
}, sameForVoter);

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
