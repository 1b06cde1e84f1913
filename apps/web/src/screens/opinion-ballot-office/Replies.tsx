import { type Question, type SaidRemark, saidRemarks, synthesisOf } from '@e-cabinet/domain';
import { useTranslation } from 'react-i18next';
import { useWholeMeeting } from '../../meeting/FollowedMeeting.tsx';
import { askedQuestions } from './asked-questions.ts';
import classes from './Office.module.css';
import { ReplyForm } from './ReplyForm.tsx';

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
  const { t } = useTranslation();
  const { byArticle } = synthesisOf(useWholeMeeting(), question);
  if (byArticle.length === 0) return null;
  return (
    <section className={classes.question} aria-label={question.text}>
      <h2 className={classes.questionText}>{question.text}</h2>
      {byArticle.map(({ article, remarks }) => (
        <section key={article ?? ''} className={classes.article}>
          <h3 className={classes.articleName}>{article ?? t('ballotOffice.whole')}</h3>
          {remarks.map((remark) => (
            <ReplyForm key={keyOf(remark)} question={question} remark={remark} />
          ))}
        </section>
      ))}
    </section>
  );
}

function keyOf({ seatId, index }: SaidRemark): string {
  return `${seatId} ${index}`;
}
