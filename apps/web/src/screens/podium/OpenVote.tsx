import type { Question } from '@e-cabinet/domain';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../meeting/use-act.ts';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { SheetDialog } from '../../parts/SheetDialog.tsx';
import { useFormats } from '../../words/use-formats.ts';
import { VoteReadiness } from '../conduct/VoteProgress.tsx';
import classes from './Podium.module.css';

/** Lengths of a countdown, seconds. */
const COUNTDOWNS = [30, 60, 120, 300] as const;

export interface OpenVoteProps {
  readonly question: Question | null;
  readonly onClose: () => void;
}

/** Opens a vote, with a countdown or until the chair closes it: each is one tap. (V2) */
export function OpenVote({ question, onClose }: OpenVoteProps) {
  const { t } = useTranslation();
  return (
    <SheetDialog opened={question !== null} title={t('podium.openVote')} onClose={onClose}>
      {question && <Sheet question={question} onClose={onClose} />}
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
  const { duration } = useFormats();
  const { act, refusal } = useAct();
  const open = async (seconds: number | null) => {
    if (await act({ type: 'open-vote', questionId: question.id, seconds })) onClose();
  };
  return (
    <>
      <p className={classes.resultText}>{question.text}</p>
      <VoteReadiness question={question} />
      {refusal && <RefusalNotice {...refusal} />}
      <Button className={classes.large ?? ''} onClick={() => void open(null)}>
        {t('podium.untilClosed')}
      </Button>
      <fieldset className={classes.countdowns} aria-label={t('podium.withCountdown')}>
        {COUNTDOWNS.map((seconds) => (
          <Button
            key={seconds}
            className={classes.large ?? ''}
            variant="default"
            onClick={() => void open(seconds)}
          >
            {duration(seconds)}
          </Button>
        ))}
      </fieldset>
    </>
  );
}
