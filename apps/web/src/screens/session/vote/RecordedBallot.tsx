import type { Ballot, OptionId, Question, SeatId } from '@e-cabinet/domain';
import { ballotCode } from '@e-cabinet/protocol';
import { Button, Loader } from '@mantine/core';
import { IconCircleCheckFilled } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useAnswerLabel } from '../../../meeting/answers.ts';
import { useEnteredWords } from '../../../meeting/use-entered-words.ts';
import { useReceipt } from '../../../sealing/use-receipt.ts';
import { useFormats } from '../../../words/use-formats.ts';
import classes from './Ballot.module.css';

export interface RecordedBallotProps {
  readonly question: Question;
  /** The member who is away, of whom it is; null for the own one. */
  readonly forSeatId: SeatId | null;
  readonly ballot: Ballot;
  readonly mayChange: boolean;
  readonly onChange: () => void;
}

/** The receipt: recorded when, what, and the code under which it will stand in the sealed result. (V20) */
export function RecordedBallot(props: RecordedBallotProps) {
  const { question, forSeatId, ballot, mayChange, onChange } = props;
  const { t } = useTranslation();
  const { exactTime } = useFormats();
  const label = useAnswerLabel();
  const entered = useEnteredWords();
  const { choice, comment, at, version, enteredBecause } = ballot;
  const own = useReceipt(question.id, forSeatId, ballot);
  const code = own?.receipt.version === version ? ballotCode(own.receipt.hash) : '…';
  return (
    <div className={classes.recorded} role="status">
      <IconCircleCheckFilled className={classes.done} aria-hidden="true" />
      <div className={classes.receipt}>
        <p className={classes.stamp}>
          {t('vote.recorded', { time: exactTime(at) })}
          {': '}
          <strong>{choice === null ? '' : label(question, choice)}</strong>
        </p>
        {comment && <p className={classes.comment}>{comment}</p>}
        <p className={classes.code}>
          <span className={classes.whole}>
            {t('vote.code')} <span className={classes.number}>{code}</span>
          </span>
          {enteredBecause !== null && ` · ${entered(enteredBecause)}`}
        </p>
        {mayChange && <p className={classes.code}>{t('vote.lastCounts')}</p>}
      </div>
      {mayChange && (
        <Button variant="default" onClick={onChange}>
          {t('vote.change')}
        </Button>
      )}
    </div>
  );
}

export interface SendingBallotProps {
  readonly question: Question;
  readonly choice: OptionId;
}

/** Out, but not recorded yet: the two never look alike. */
export function SendingBallot({ question, choice }: SendingBallotProps) {
  const { t } = useTranslation();
  const label = useAnswerLabel();
  return (
    <div className={classes.sending} role="status">
      <Loader color="accent" aria-hidden="true" />
      <div className={classes.receipt}>
        <p className={classes.stamp}>
          {t('vote.sending')} <strong>{label(question, choice)}</strong>
        </p>
        <p className={classes.code}>{t('vote.notRecorded')}</p>
      </div>
    </div>
  );
}
