import type { Question } from '@e-cabinet/domain';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAct } from '../meeting/use-act.ts';
import { RefusalNotice } from '../parts/RefusalNotice.tsx';
import { VoteReadiness } from '../screens/conduct/VoteProgress.tsx';
import stageClasses from '../screens/podium/Stage.module.css';
import { Honesty } from './Honesty.tsx';
import classes from './SecretVotes.module.css';

export interface OpenSecretVoteProps {
  readonly question: Question;
  readonly onClose: () => void;
}

/** Opens a secret vote: what will happen in which order, and one tap. (X2) */
export function OpenSecretVote({ question, onClose }: OpenSecretVoteProps) {
  const { t } = useTranslation();
  const { act, refusal } = useAct();
  const open = async () => {
    const { id: questionId } = question;
    if (await act({ type: 'open-secret-vote', questionId, publicKey: null })) onClose();
  };
  return (
    <>
      <p className={stageClasses.resultText}>{question.text}</p>
      <p className={classes.lead}>{t('secretVote.openLead')}</p>
      <VoteReadiness question={question} />
      <Honesty />
      {refusal && <RefusalNotice {...refusal} />}
      <Button className={stageClasses.large ?? ''} onClick={() => void open()}>
        {t('secretVote.open')}
      </Button>
    </>
  );
}
