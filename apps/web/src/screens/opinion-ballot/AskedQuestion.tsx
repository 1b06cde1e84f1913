import { isMember, type Question } from '@e-cabinet/domain';
import { useTranslation } from 'react-i18next';
import { useMeetingPart } from '../../meeting/FollowedMeeting.tsx';
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
    </section>
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
