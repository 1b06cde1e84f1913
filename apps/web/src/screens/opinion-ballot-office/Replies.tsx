import { type Question, saidRemarks } from '@e-cabinet/domain';
import { useTranslation } from 'react-i18next';
import { useWholeMeeting } from '../../meeting/FollowedMeeting.tsx';
import { QuestionReplies } from '../replies/QuestionReplies.tsx';
import { askedQuestions } from './asked-questions.ts';
import classes from './Office.module.css';

/** Every remark by article, and what the drafting agency says to it. (L10) */
export function Replies() {
  const { t } = useTranslation();
  const meeting = useWholeMeeting();
  const questions = askedQuestions(meeting);
  const said = questions.flatMap((question) => saidRemarks(meeting, question));
  const done = said.filter(({ reply }) => reply !== null).length;
  if (said.length === 0) return <p className={classes.soft}>{t('ballotOffice.noReplies')}</p>;
  return (
    <>
      <p className={classes.progress} role="status">
        {t('ballotOffice.replied', { done, all: said.length })}
      </p>
      {questions.map((question) => (
        <OfQuestion key={question.id} question={question} />
      ))}
    </>
  );
}

function OfQuestion({ question }: { readonly question: Question }) {
  if (saidRemarks(useWholeMeeting(), question).length === 0) return null;
  return (
    <section className={classes.question} aria-label={question.text}>
      <h2 className={classes.questionText}>{question.text}</h2>
      <QuestionReplies question={question} heading="h3" />
    </section>
  );
}
