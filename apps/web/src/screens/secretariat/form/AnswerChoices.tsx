import { STANDARD_ANSWERS, type StandardAnswer } from '@e-cabinet/domain';
import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ANSWER_WORDS } from '../../../meeting/words-of.ts';
import classes from './MeetingFields.module.css';

export interface AnswerChoicesProps {
  readonly answers: readonly StandardAnswer[];
  readonly onChange: (answers: readonly StandardAnswer[]) => void;
}

/** A vote without these two is none. */
const ALWAYS: ReadonlySet<StandardAnswer> = new Set<StandardAnswer>(['agree', 'disagree']);

/** Which answers a question offers, in their fixed order. */
export function AnswerChoices({ answers, onChange }: AnswerChoicesProps) {
  const { t } = useTranslation();
  const toggle = (answer: StandardAnswer, on: boolean) =>
    onChange(STANDARD_ANSWERS.filter((each) => (each === answer ? on : answers.includes(each))));
  return (
    <fieldset className={classes.answers}>
      <legend>{t('rules.answers')}</legend>
      {STANDARD_ANSWERS.map((answer) => (
        <Checkbox
          key={answer}
          label={t(ANSWER_WORDS[answer])}
          checked={answers.includes(answer)}
          disabled={ALWAYS.has(answer)}
          onChange={(event) => toggle(answer, event.currentTarget.checked)}
        />
      ))}
    </fieldset>
  );
}
