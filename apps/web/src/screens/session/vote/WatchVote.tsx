import { hasVote, isRecused, type Meeting, type Question, type Seat } from '@e-cabinet/domain';
import { useTranslation } from 'react-i18next';
import { useMeetingPart } from '../../../meeting/FollowedMeeting.tsx';
import { useRollCallWords } from '../../../meeting/use-called-name.ts';
import classes from '../asks/AskSheet.module.css';
import { AskSheet } from '../asks/AskSheet.tsx';
import { useSeat } from '../use-session.ts';
import { useItemHeading } from './use-item-heading.ts';
import { VoteClock } from './VoteClock.tsx';

function whyNoBallot(meeting: Meeting, { itemId }: Question, seat: Seat) {
  if (isRecused(seat.id, meeting.agenda.items[itemId])) return 'vote.recused';
  return hasVote(meeting, seat) ? 'vote.notEntitled' : 'vote.noVote';
}

/** A vote in which this seat has no ballot: what is being voted on, how far it is, and why not. */
export function WatchVote({ question }: { readonly question: Question }) {
  const { t } = useTranslation();
  const seat = useSeat();
  const why = useMeetingPart((meeting) => whyNoBallot(meeting, question, seat));
  const item = useItemHeading(question.itemId);
  const { electorate, state, issuing } = question;
  const voted = issuing?.issued ?? question.voted;
  const calling = useRollCallWords(question);
  const soFar = t('vote.castSoFar', { voted, of: electorate.length });
  const going = question.rollCall ? `${calling} · ${soFar}` : soFar;
  return (
    <AskSheet
      kicker={t('vote.kicker', { item })}
      title={question.text}
      end={<VoteClock question={question} />}
    >
      <p className={classes.note}>
        {state === 'paused' ? t('vote.pausedWatch') : going}
        {question.rollCall ? '' : ` · ${t(why)}`}
      </p>
    </AskSheet>
  );
}
