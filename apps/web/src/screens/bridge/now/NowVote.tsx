import type { Question } from '@e-cabinet/domain';
import { IconCheckbox } from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { isBeingVoted } from '../../../meeting/displayed-question.ts';
import { useMeetingPart } from '../../../meeting/FollowedMeeting.tsx';
import { useRollCallWords } from '../../../meeting/use-called-name.ts';
import { VoteResult } from '../../../meeting/VoteResult.tsx';
import { VoteClock } from '../../session/vote/VoteClock.tsx';
import classes from './NowColumn.module.css';

/** A question being voted on, without how far it is; then its result, until the chair moves on. */
export const NowVote = memo(function NowVote({ question }: { readonly question: Question }) {
  const { t } = useTranslation();
  const rules = useMeetingPart((meeting) => meeting.rules);
  const seats = useMeetingPart((meeting) => meeting.seats);
  const voting = isBeingVoted(question);
  const calling = useRollCallWords(question);
  const going = question.rollCall ? calling : t('bridge.now.voting');
  return (
    <section className={classes.vote} data-voting={voting || undefined}>
      <div className={classes.voteHead}>
        <p className={classes.voteKicker} role="status">
          {voting && <IconCheckbox className={classes.form} aria-hidden="true" />}
          {voting ? going : t('bridge.now.result')}
        </p>
        {voting && <VoteClock question={question} />}
      </div>
      <h2 className={classes.question}>{question.text}</h2>
      {!voting && <VoteResult question={question} rules={rules} seats={seats} />}
    </section>
  );
});
