import { type Question, repliesTo, type SaidRemark, synthesisOf } from '@e-cabinet/domain';
import { useTranslation } from 'react-i18next';
import { useOwnSeat, useWholeMeeting } from '../../meeting/FollowedMeeting.tsx';
import classes from './Replies.module.css';
import { ReplyForm } from './ReplyForm.tsx';
import { SettledReply } from './SettledReply.tsx';

export interface QuestionRepliesProps {
  readonly question: Question;
  /** Below that of the question. */
  readonly heading: 'h3' | 'h4';
}

/** What was said to one question, by part of the draft, each beside what the drafting agency says to it: written by whoever presents the item, read by those who may read it. (L8, L10) */
export function QuestionReplies({ question, heading: Heading }: QuestionRepliesProps) {
  const { t } = useTranslation();
  const meeting = useWholeMeeting();
  const seat = useOwnSeat();
  const { byArticle } = synthesisOf(meeting, question);
  const writes = seat !== null && repliesTo(meeting, question, seat);
  const Reply = writes && meeting.presentedAt === null ? ReplyForm : SettledReply;
  return byArticle.map(({ article, remarks }) => (
    <section key={article ?? ''} className={classes.article}>
      <Heading className={classes.articleName}>{article ?? t('replies.whole')}</Heading>
      {remarks.map((remark) => (
        <Reply key={keyOf(remark)} question={question} remark={remark} />
      ))}
    </section>
  ));
}

function keyOf({ seatId, index }: SaidRemark): string {
  return `${seatId} ${index}`;
}
