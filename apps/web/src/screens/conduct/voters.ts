import {
  countingBallot,
  entryIn,
  hasVote,
  type Instant,
  isPresent,
  type Meeting,
  type Question,
  type Seat,
  type SeatId,
} from '@e-cabinet/domain';

/** How far a vote is, as the podium may know it: who has voted, or has a credential, never how. (V4, X8) */
export interface Progress {
  readonly entitled: readonly Seat[];
  readonly voted: readonly Seat[];
  /** Entitled, present, and without a ballot. */
  readonly waiting: readonly Seat[];
  /** Entitled and without a ballot, but no longer present. */
  readonly gone: readonly Seat[];
}

export function progressOf(meeting: Meeting, question: Question): Progress {
  const entitled = seatsOf(meeting, question.electorate);
  const credentials = question.issuing?.credentials ?? {};
  const hasVoted = ({ id }: Seat) =>
    (countingBallot(question, id) ?? entryIn(credentials, id)) !== undefined;
  const without = entitled.filter((seat) => !hasVoted(seat));
  return {
    entitled,
    voted: entitled.filter(hasVoted),
    waiting: without.filter(({ id }) => isPresent(meeting, id, question.openedAt)),
    gone: without.filter(({ id }) => !isPresent(meeting, id, question.openedAt)),
  };
}

/** Those who will vote when it is opened now, and who of them has said to be ready. (V2) */
export function readiness(meeting: Meeting, question: Question, at: Instant) {
  const voters = Object.values(meeting.seats).filter(
    (seat) => hasVote(meeting, seat) && isPresent(meeting, seat.id, at),
  );
  const isReady = ({ id }: Seat) => question.ready.includes(id);
  return { ready: voters.filter(isReady), notReady: voters.filter((seat) => !isReady(seat)) };
}

/** Members present who came after the opening: they may be let in with a reason. */
export function lateVoters(meeting: Meeting, question: Question): readonly Seat[] {
  return Object.values(meeting.seats).filter(
    (seat) =>
      hasVote(meeting, seat) &&
      isPresent(meeting, seat.id, question.openedAt) &&
      !question.electorate.includes(seat.id),
  );
}

function seatsOf(meeting: Meeting, seatIds: readonly SeatId[]): readonly Seat[] {
  return seatIds.flatMap((id) => meeting.seats[id] ?? []);
}
