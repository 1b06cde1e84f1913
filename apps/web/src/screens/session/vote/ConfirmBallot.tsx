import { isElection, type OptionId, type Question } from '@e-cabinet/domain';
import { TEXT_MAX } from '@e-cabinet/protocol';
import { Button, Textarea } from '@mantine/core';
import { IconSend2 } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { MarkedList } from '../../../elections/Election.tsx';
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
  const explains = question.kind === 'motion' && choice === 'other';
  return (
    <div className={classes.confirm}>
      {isElection(question.kind) ? (
        <MarkedList question={question} choice={choice} />
      ) : (
        <Chosen question={question} choice={choice} />
      )}
      {explains && (
        <Textarea
          label={t('vote.opinion')}
          description={t('vote.opinionHint')}
          value={comment}
          maxLength={TEXT_MAX}
          autosize
          minRows={2}
          maxRows={6}
          onChange={(event) => own.comment(event.currentTarget.value)}
        />
      )}
      <Cast question={question} own={own} choice={choice} missing={explains && !comment.trim()} />
    </div>
  );
}

function Chosen({ question, choice }: Pick<ConfirmBallotProps, 'question' | 'choice'>) {
  const { t } = useTranslation();
  const label = useAnswerLabel();
  const { tone, icon: Form } = answerForm(question, choice);
  return (
    <p className={classes.answer} data-tone={tone}>
      <Form className={classes.form} aria-hidden="true" />
      <span>
        <span className={classes.mine}>{t('vote.myAnswer')}</span>
        <strong>{label(question, choice)}</strong>
      </span>
    </p>
  );
}

type CastProps = Omit<ConfirmBallotProps, 'comment'> & {
  /** An opinion must be written first. */
  readonly missing: boolean;
};

function Cast({ question, own, choice, missing }: CastProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const label = useAnswerLabel();
  const offline = useFollowedPart(({ status }) => status === 'offline');
  const button = useFocus(choice);
  return (
    <>
      <div className={classes.acts}>
        <Button variant="default" size="lg" onClick={own.reconsider}>
          {t('vote.reconsider')}
        </Button>
        <Button
          ref={button}
          size="lg"
          className={classes.cast ?? ''}
          leftSection={<IconSend2 aria-hidden="true" />}
          disabled={missing || offline || question.state !== 'open'}
          onClick={() => void own.cast()}
        >
          {isElection(question.kind)
            ? t('vote.castMarked')
            : t('vote.cast', { answer: label(question, choice) })}
        </Button>
      </div>
      {offline && <p className={classes.why}>{refusalSentence(t, formats, 'offline')}</p>}
      {missing && <p className={classes.why}>{t('vote.opinionNeeded')}</p>}
    </>
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
