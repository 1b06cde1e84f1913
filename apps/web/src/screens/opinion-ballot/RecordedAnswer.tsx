import type { Ballot, Question } from '@e-cabinet/domain';
import { ballotCode } from '@e-cabinet/protocol';
import { Button } from '@mantine/core';
import { IconCircleCheckFilled } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useAnswerLabel } from '../../meeting/answers.ts';
import { useMeetingPart } from '../../meeting/FollowedMeeting.tsx';
import { useReceipt } from '../../sealing/use-receipt.ts';
import { useFormats } from '../../words/use-formats.ts';
import ballotClasses from '../session/vote/Ballot.module.css';
import classes from './AskedQuestion.module.css';
import { useBallotState } from './use-ballot-state.ts';

export interface RecordedAnswerProps {
  readonly question: Question;
  readonly ballot: Ballot;
  /** Another answer is being written. */
  readonly begun: boolean;
  readonly onChange: () => void;
}

/** What counts, since when, and its receipt; until the deadline one tap from another answer. (L4, V20) */
export function RecordedAnswer({ question, ballot, begun, onChange }: RecordedAnswerProps) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const label = useAnswerLabel();
  const open = useBallotState() === 'open';
  const mayChange = useMeetingPart(({ rules }) => rules.ballotsMayChange) && open;
  const { choice, comment, at, enteredBecause } = ballot;
  return (
    <div className={ballotClasses.recorded} role="status">
      <IconCircleCheckFilled className={ballotClasses.done} aria-hidden="true" />
      <div className={classes.recordedText}>
        <p className={ballotClasses.stamp}>
          <strong>{choice === null ? '' : label(question, choice)}</strong>
        </p>
        {comment && <p className={classes.comment}>{comment}</p>}
        <p className={ballotClasses.code}>
          {t('opinionBallot.recorded', { moment: moment(at) })}
          {' · '}
          <Code question={question} ballot={ballot} />
          {enteredBecause !== null && ` · ${t('voteResult.entered', { reason: enteredBecause })}`}
        </p>
      </div>
      {mayChange && (
        <Button variant="default" onClick={onChange}>
          {begun ? t('opinionBallot.continueWriting') : t('opinionBallot.change')}
        </Button>
      )}
    </div>
  );
}

/** Under which it will stand in the sealed result. */
function Code({ question, ballot }: Pick<RecordedAnswerProps, 'question' | 'ballot'>) {
  const { t } = useTranslation();
  const own = useReceipt(question.id, null, ballot);
  const code = own?.receipt.version === ballot.version ? ballotCode(own.receipt.hash) : '…';
  return (
    <span className={ballotClasses.whole}>
      {t('vote.code')} <span className={ballotClasses.number}>{code}</span>
    </span>
  );
}
