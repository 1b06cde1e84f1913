import type { Question } from '@e-cabinet/domain';
import { Button } from '@mantine/core';
import { IconMessagePlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useAnswerLabel } from '../../meeting/answers.ts';
import { useMeetingPart } from '../../meeting/FollowedMeeting.tsx';
import { ConfirmDialog } from '../../parts/ConfirmDialog.tsx';
import { useFormats } from '../../words/use-formats.ts';
import { useOfficeName } from '../../words/use-language.ts';
import { useSeat } from '../session/use-session.ts';
import classes from './AskedQuestion.module.css';
import { ChosenAnswer } from './ChosenAnswer.tsx';
import type { Answering } from './use-answer.ts';
import { useDeadline } from './use-ballot-state.ts';

export interface ConfirmAnswerProps {
  readonly question: Question;
  readonly answering: Answering;
}

/** Repeats question, answer and text, and sends exactly that. */
export function ConfirmAnswer({ question, answering }: ConfirmAnswerProps) {
  const { t } = useTranslation();
  const label = useAnswerLabel();
  const { asked, takeBack, send } = answering;
  const proposed = asked?.proposed ?? false;
  const answer = asked ? label(question, asked.choice) : '';
  return (
    <ConfirmDialog
      opened={asked !== null}
      title={proposed ? t('opinionBallot.confirmProposed') : t('opinionBallot.confirm')}
      confirmLabel={
        proposed ? t('opinionBallot.approveAndSend') : t('opinionBallot.send', { answer })
      }
      cancelLabel={t('opinionBallot.back')}
      onConfirm={send}
      onClose={takeBack}
    >
      {asked && (
        <div className={classes.confirm}>
          <p className={classes.text}>{question.text}</p>
          <ChosenAnswer question={question} choice={asked.choice} comment={asked.comment} />
          <UnderWhoseName />
          {!proposed && asked.comment === '' && <AddText answering={answering} />}
        </div>
      )}
    </ConfirmDialog>
  );
}

function UnderWhoseName() {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const name = useOfficeName()(useSeat().name);
  const mayChange = useMeetingPart(({ rules }) => rules.ballotsMayChange);
  const deadline = useDeadline();
  return (
    <p className={classes.soft}>
      {mayChange && deadline !== null
        ? t('opinionBallot.byName', { name, deadline: moment(deadline) })
        : t('opinionBallot.byNameFinal', { name })}
    </p>
  );
}

function AddText({ answering }: Pick<ConfirmAnswerProps, 'answering'>) {
  const { t } = useTranslation();
  const add = () => {
    answering.writing.addText();
    answering.takeBack();
  };
  return (
    <div>
      <Button variant="subtle" leftSection={<IconMessagePlus aria-hidden="true" />} onClick={add}>
        {t('opinionBallot.addText')}
      </Button>
    </div>
  );
}
