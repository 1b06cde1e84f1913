import type { Recorded } from '../event.ts';
import type { Instant, MeetingId, OptionId, QuestionId, SeatId } from '../identifiers.ts';
import { type BallotCast, countingBallot } from './ballot.ts';
import type { Question } from './state.ts';

/** What the hash of a ballot is taken of, beside the salt of its event: nothing else can be read out of it. (V20) */
export interface SealedBallot {
  readonly meetingId: MeetingId;
  readonly questionId: QuestionId;
  readonly seatId: SeatId;
  readonly choice: OptionId;
  readonly comment: string;
  readonly version: number;
  readonly at: Instant;
}

/** A ballot as it is sealed; null for every other event, and for a ballot that this reader does not see whole. (V20) */
export function sealedBallot(meetingId: MeetingId, recorded: Recorded): SealedBallot | null {
  if (!isBallot(recorded)) return null;
  const { version, at, event } = recorded;
  const { questionId, seatId, choice, comment } = event;
  if (seatId === null || choice === null) return null;
  return { meetingId, questionId, seatId, choice, comment, version, at };
}

/** Whether the answer to whoever sent it brings the receipt: to the voter or the proxy, not to a secretary who enters a ballot. (V20) */
export function answersWithReceipt(recorded: Recorded): boolean {
  return isBallot(recorded) && recorded.event.enteredBecause === null;
}

/**
 * Of all events of a meeting the ballots that count on a question: of each voter the last one, and
 * for a member who is away that of the proxy. (V14, V21, R8)
 */
export function countedBallots<R extends Recorded>(
  question: Question,
  recorded: readonly R[],
): readonly (R & Recorded<BallotCast>)[] {
  return recorded.filter((each): each is R & Recorded<BallotCast> => {
    if (!isBallot(each) || each.event.questionId !== question.id) return false;
    const counts = countingBallot(question, each.event.seatId ?? '');
    return counts?.version === each.version;
  });
}

function isBallot(recorded: Recorded): recorded is Recorded<BallotCast> {
  return recorded.event.type === 'ballot-cast';
}
