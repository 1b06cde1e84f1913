import type { OptionId, Question } from '@e-cabinet/domain';
import { Button, Textarea } from '@mantine/core';
import { IconSend2 } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { answerForm, useAnswerLabel } from '../../../meeting/answers.ts';
import { useFollowedPart } from '../../../meeting/FollowedMeeting.tsx';
import { refusalSentence } from '../../../words/refusal-sentence.ts';
import { useFormats } from '../../../words/use-formats.ts';
import classes from './Ballot.module.css';
import type { OwnBallot } from './use-ballot.ts';

export interface ConfirmBallotProps {
  readonly question: Question;
  readonly own: OwnBallot;
  readonly choice: OptionId;
  readonly comment: string;
}

/** Repeats the answer below the question, and sends it with one more tap. */
export function ConfirmBallot({ question, own, choice, comment }: ConfirmBallotProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const label = useAnswerLabel();
  const offline = useFollowedPart(({ status }) => status === 'offline');
  const confirm = useFocus(choice);
  const { tone, icon: Form } = answerForm(question, choice);
  const answer = label(question, choice);
  const explains = question.kind === 'motion' && choice === 'other';
  const missing = explains && !comment.trim();
  const paused = question.state !== 'open';
  return (
    <div className={classes.confirm}>
      <p className={classes.answer} data-tone={tone}>
        <Form className={classes.form} aria-hidden="true" />
        <span>
          <span className={classes.mine}>{t('vote.myAnswer')}</span>
          <strong>{answer}</strong>
        </span>
      </p>
      {explains && (
        <Textarea
          label={t('vote.opinion')}
          description={t('vote.opinionHint')}
          value={comment}
          maxLength={20_000}
          autosize
          minRows={2}
          maxRows={6}
          onChange={(event) => own.comment(event.currentTarget.value)}
        />
      )}
      <div className={classes.acts}>
        <Button variant="default" size="lg" onClick={own.reconsider}>
          {t('vote.reconsider')}
        </Button>
        <Button
          ref={confirm}
          size="lg"
          className={classes.cast ?? ''}
          leftSection={<IconSend2 aria-hidden="true" />}
          disabled={missing || paused || offline}
          onClick={() => void own.cast()}
        >
          {t('vote.cast', { answer })}
        </Button>
      </div>
      {offline && <p className={classes.why}>{refusalSentence(t, formats, 'offline')}</p>}
      {missing && <p className={classes.why}>{t('vote.opinionNeeded')}</p>}
    </div>
  );
}

/** The keyboard stands where the next tap is; a text that is asked for comes first. */
function useFocus(choice: OptionId) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (choice !== 'other') button.current?.focus({ preventScroll: true });
  }, [choice]);
  return button;
}
