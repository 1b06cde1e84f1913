import type { OptionId, Question } from '@e-cabinet/domain';
import { useTranslation } from 'react-i18next';
import { answerForm, useAnswerLabel } from '../../meeting/answers.ts';
import ballotClasses from '../session/vote/Ballot.module.css';
import classes from './AskedQuestion.module.css';

export interface ChosenAnswerProps {
  readonly question: Question;
  readonly choice: OptionId;
  readonly comment: string;
}

/** An answer that is not sent yet, with every word of its text. */
export function ChosenAnswer({ question, choice, comment }: ChosenAnswerProps) {
  const { t } = useTranslation();
  const label = useAnswerLabel();
  const { tone, icon: Form } = answerForm(question, choice);
  return (
    <>
      <p className={ballotClasses.answer} data-tone={tone}>
        <Form className={ballotClasses.form} aria-hidden="true" />
        <span>
          <span className={ballotClasses.mine}>{t('opinionBallot.myAnswer')}</span>
          <strong>{label(question, choice)}</strong>
        </span>
      </p>
      {comment && <blockquote className={classes.quote}>{comment}</blockquote>}
    </>
  );
}
