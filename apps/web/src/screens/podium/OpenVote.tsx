import type { Question } from '@e-cabinet/domain';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../meeting/use-act.ts';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { SheetDialog } from '../../parts/SheetDialog.tsx';
import { SecretVotePart } from '../../secret-votes/SecretVotePart.tsx';
import { VoteReadiness } from '../conduct/VoteProgress.tsx';
import classes from './Stage.module.css';

/** Lengths of a countdown, seconds. */
const SECONDS = [30] as const;
const MINUTES = [1, 2, 5] as const;
const MINUTE = 60;

export interface OpenVoteProps {
  readonly question: Question | null;
  readonly onClose: () => void;
}

/** Opens a vote, with a countdown or until the chair closes it: each is one tap. (V2) */
export function OpenVote({ question, onClose }: OpenVoteProps) {
  const { t } = useTranslation();
  return (
    <SheetDialog opened={question !== null} title={t('podium.openVote')} onClose={onClose}>
      {question?.secret && (
        <SecretVotePart part="OpenSecretVote" question={question} onClose={onClose} />
      )}
      {question && !question.secret && <Sheet question={question} onClose={onClose} />}
    </SheetDialog>
  );
}

function Sheet({
  question,
  onClose,
}: {
  readonly question: Question;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const { act, refusal } = useAct();
  const open = async (seconds: number | null, rollCall = false) => {
    if (await act({ type: 'open-vote', questionId: question.id, seconds, rollCall })) onClose();
  };
  return (
    <>
      <p className={classes.resultText}>{question.text}</p>
      <VoteReadiness question={question} />
      {refusal && <RefusalNotice {...refusal} />}
      <Button className={classes.large ?? ''} onClick={() => void open(null)}>
        {t('podium.untilClosed')}
      </Button>
      <Button
        className={classes.large ?? ''}
        variant="default"
        onClick={() => void open(null, true)}
      >
        {t('podium.rollCall')}
      </Button>
      <fieldset className={classes.countdowns}>
        <legend>{t('podium.withCountdown')}</legend>
        {SECONDS.map((seconds) => (
          <Countdown key={seconds} onOpen={() => void open(seconds)}>
            {t('podium.seconds', { count: seconds })}
          </Countdown>
        ))}
        {MINUTES.map((minutes) => (
          <Countdown key={minutes} onOpen={() => void open(minutes * MINUTE)}>
            {t('agenda.minutes', { count: minutes })}
          </Countdown>
        ))}
      </fieldset>
    </>
  );
}

interface CountdownProps {
  readonly onOpen: () => void;
  readonly children: string;
}

function Countdown({ onOpen, children }: CountdownProps) {
  return (
    <Button className={classes.large ?? ''} variant="default" onClick={onOpen}>
      {children}
    </Button>
  );
}
