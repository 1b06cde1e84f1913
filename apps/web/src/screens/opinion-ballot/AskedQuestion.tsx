import { isMember, type Question, saidRemarks } from '@e-cabinet/domain';
import { useTranslation } from 'react-i18next';
import { useMeetingPart } from '../../meeting/FollowedMeeting.tsx';
import { QuestionReplies } from '../replies/QuestionReplies.tsx';
import { useSeat } from '../session/use-session.ts';
import { ResultAndOwn } from '../session/vote/ResultAndOwn.tsx';
import classes from './AskedQuestion.module.css';
import { OthersOpinions } from './OthersOpinions.tsx';
import { OwnAnswer } from './OwnAnswer.tsx';
import { OwnProposal } from './OwnProposal.tsx';
import { useMemberSeatId } from './use-ballot-state.ts';
import { elementOf, type QuestionOrder } from './use-current-question.ts';

export interface AskedQuestionProps {
  readonly question: Question;
  readonly order: QuestionOrder;
}

/** One question with what this seat does about it, what others say, and how it ended. */
export function AskedQuestion({ question, order }: AskedQuestionProps) {
  const { t } = useTranslation();
  const { id, text } = question;
  const replied = useMeetingPart(
    (meeting) => meeting.phase === 'closed' && saidRemarks(meeting, question).length > 0,
  );
  const number = order.all.indexOf(id) + 1;
  return (
    <section
      id={elementOf(id)}
      tabIndex={-1}
      className={classes.question}
      aria-labelledby={`text-${id}`}
    >
      <p className={classes.count}>
        {t('opinionBallot.question', { number, of: order.all.length })}
      </p>
      <h3 id={`text-${id}`} className={classes.text}>
        {text}
      </h3>
      <Own question={question} order={order} />
      <OthersOpinions question={question} />
      {replied && <Replies question={question} />}
    </section>
  );
}

/** What the drafting agency says to the remarks, or may say now. (L10) */
function Replies({ question }: { readonly question: Question }) {
  const { t } = useTranslation();
  return (
    <details className={classes.others} open>
      <summary>{t('replies.title')}</summary>
      <QuestionReplies question={question} heading="h4" />
    </details>
  );
}

function Own({ question, order }: AskedQuestionProps) {
  const seat = useSeat();
  const memberSeatId = useMemberSeatId();
  const rules = useMeetingPart((meeting) => meeting.rules);
  const seats = useMeetingPart((meeting) => meeting.seats);
  if (question.result || question.inconsistency) {
    return <ResultAndOwn question={question} rules={rules} seats={seats} inWriting />;
  }
  if (memberSeatId === null || !question.electorate.includes(memberSeatId)) return null;
  return isMember(seat) ? (
    <OwnAnswer question={question} order={order} />
  ) : (
    <OwnProposal question={question} order={order} memberSeatId={memberSeatId} />
  );
}
