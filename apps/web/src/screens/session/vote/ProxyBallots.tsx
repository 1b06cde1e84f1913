import {
  isPresent,
  type Meeting,
  proxyHolder,
  type Question,
  type SeatId,
} from '@e-cabinet/domain';
import { useTranslation } from 'react-i18next';
import { useMeetingPart, useWholeMeeting } from '../../../meeting/FollowedMeeting.tsx';
import { useSeatName } from '../../../meeting/VoteByName.tsx';
import { useSeat } from '../use-session.ts';
import classes from './Ballot.module.css';
import { OneBallot } from './OneBallot.tsx';

/** Below the own ballot: one for each member who is away and lets this seat vote. (V11) */
export function ProxyBallots({ question }: { readonly question: Question }) {
  const any = useMeetingPart(({ proxies }) => proxies.length > 0);
  return any ? <Each question={question} /> : null;
}

function Each({ question }: { readonly question: Question }) {
  const meeting = useWholeMeeting();
  const seat = useSeat();
  return votedForBy(meeting, question, seat.id).map((forSeatId) => (
    <ProxyBallot key={forSeatId} question={question} forSeatId={forSeatId} />
  ));
}

function votedForBy(meeting: Meeting, question: Question, seatId: SeatId): readonly SeatId[] {
  return question.electorate.filter(
    (id) =>
      !isPresent(meeting, id, question.openedAt) &&
      proxyHolder(meeting, id, question.itemId) === seatId,
  );
}

interface ProxyBallotProps {
  readonly question: Question;
  readonly forSeatId: SeatId;
}

function ProxyBallot({ question, forSeatId }: ProxyBallotProps) {
  const { t } = useTranslation();
  const name = useSeatName(useMeetingPart(({ seats }) => seats))(forSeatId);
  return (
    <section className={classes.proxy} aria-label={t('vote.forMember', { name })}>
      <h3>{t('vote.forMember', { name })}</h3>
      <OneBallot question={question} forSeatId={forSeatId} />
    </section>
  );
}
