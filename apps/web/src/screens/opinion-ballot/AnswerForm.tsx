import type { Question } from '@e-cabinet/domain';
import { TEXT_MAX } from '@e-cabinet/protocol';
import { Button } from '@mantine/core';
import { IconSend } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useAnswerLabel } from '../../meeting/answers.ts';
import { useWhyNot } from '../../meeting/use-act.ts';
import { refusalSentence } from '../../words/refusal-sentence.ts';
import { useFormats } from '../../words/use-formats.ts';
import ballotClasses from '../session/vote/Ballot.module.css';
import { AnswerFields } from './AnswerFields.tsx';
import classes from './AskedQuestion.module.css';
import { PROBLEM_WORDS } from './problem-words.ts';
import type { Answering } from './use-answer.ts';
import type { QuestionOrder } from './use-current-question.ts';
import { explains, problemOf, textOf } from './written-answer.ts';

export interface AnswerFormProps {
  readonly question: Question;
  readonly order: QuestionOrder;
  readonly answering: Answering;
}

/** Without a text the first tap already leads to the dialog; with one it is looked over first. */
export function AnswerForm({ question, order, answering }: AnswerFormProps) {
  const { t } = useTranslation();
  const { writing, ask } = answering;
  const { written } = writing;
  const withText = writing.withText || explains(question, written.choice);
  const comment = textOf(written, t('opinionBallot.partWord'));
  return (
    <div className={classes.form}>
      <StillCounts question={question} order={order} answering={answering} />
      <AnswerFields
        question={question}
        writing={writing}
        withText={withText}
        onChoose={(choice) => {
          writing.set({ choice });
          if (!withText && !explains(question, choice)) {
            ask({ choice, comment: '', proposed: false });
          }
        }}
      />
      {withText && <Review question={question} answering={answering} comment={comment} />}
    </div>
  );
}

interface ReviewProps extends Pick<AnswerFormProps, 'question' | 'answering'> {
  readonly comment: string;
}

function Review({ question, answering, comment }: ReviewProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { choice } = answering.writing.written;
  const problem = problemOf(question, choice, comment);
  const replaces = answering.recorded?.version ?? null;
  const whyNot = useWhyNot(
    choice === null || problem !== null
      ? null
      : { type: 'cast-ballot', questionId: question.id, choice, comment, replaces },
  );
  const why = problem
    ? t(PROBLEM_WORDS[problem], { most: TEXT_MAX })
    : whyNot && refusalSentence(t, formats, whyNot.refusal, whyNot.facts);
  return (
    <div className={classes.review}>
      <Button
        size="lg"
        leftSection={<IconSend aria-hidden="true" />}
        disabled={why !== null}
        onClick={() => choice !== null && answering.ask({ choice, comment, proposed: false })}
      >
        {t('opinionBallot.review')}
      </Button>
      {why !== null && <p className={ballotClasses.why}>{why}</p>}
    </div>
  );
}

/** Changing an answer: the recorded one counts until another one is sent. */
function StillCounts({ question, order, answering }: AnswerFormProps) {
  const { t } = useTranslation();
  const label = useAnswerLabel();
  const { recorded, writing } = answering;
  if (!recorded?.choice) return null;
  const keep = () => {
    writing.clear();
    order.open(null);
  };
  return (
    <div className={ballotClasses.counts}>
      <p className={ballotClasses.countsText}>
        {t('opinionBallot.stillCounts')} <strong>{label(question, recorded.choice)}</strong>
      </p>
      <Button variant="subtle" onClick={keep}>
        {t('opinionBallot.keep')}
      </Button>
    </div>
  );
}
