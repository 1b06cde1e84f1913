import type { MeetingFollower, SendAnswer } from '@e-cabinet/client';
import type { CastBallot, SeatId } from '@e-cabinet/domain';
import { keepReceipt } from '../../../sealing/kept-receipts.ts';

export interface Voter {
  readonly ownSeatId: SeatId;
  /** The member who is away and lets this seat vote; null for the own ballot. */
  readonly forSeatId: SeatId | null;
}

/** Sends a ballot, and keeps its receipt on this device. */
export async function sendBallot(
  follower: MeetingFollower,
  given: Omit<CastBallot, 'type'>,
  { ownSeatId, forSeatId }: Voter,
): Promise<SendAnswer> {
  const answer = await follower.send(
    forSeatId === null
      ? { type: 'cast-ballot', ...given }
      : { type: 'cast-proxy-ballot', ...given, forSeatId },
  );
  if (answer.accepted && answer.receipt) {
    const { choice, comment } = given;
    keepReceipt({ seatId: forSeatId ?? ownSeatId, choice, comment, receipt: answer.receipt });
  }
  return answer;
}

/** The same ballot once more changes nothing: no event is to be waited for. */
export function versionOf({
  events,
  version,
}: {
  readonly events: number;
  readonly version: number;
}): number {
  return events > 0 ? version : 0;
}
