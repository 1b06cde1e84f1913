import type { Ballot, QuestionId, SeatId } from '@e-cabinet/domain';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { receiptQuery } from '../http/sealed-votes.ts';
import { useMeetingPart, useOwnSeat } from '../meeting/FollowedMeeting.tsx';
import { type KeptReceipt, keepReceipt, keptReceipt } from './kept-receipts.ts';

/**
 * The receipt of this seat's last ballot, the own one or the one cast for a member who is away: as it
 * was kept here when the ballot was cast, else as the server gives it again; null until there is one.
 */
export function useReceipt(
  questionId: QuestionId,
  forSeatId: SeatId | null,
  ballot: Ballot | null,
): KeptReceipt | null {
  const meetingId = useMeetingPart(({ id }) => id);
  const ownSeatId = useOwnSeat()?.id ?? '';
  const seatId = forSeatId ?? ownSeatId;
  const kept = keptReceipt({ meetingId, questionId, seatId });
  const version = ballot?.version ?? 0;
  const isMissing = version > (kept?.receipt.version ?? 0);
  const { data } = useQuery({
    ...receiptQuery(meetingId, questionId, version, forSeatId),
    enabled: isMissing,
  });
  const given = useMemo(() => {
    if (!ballot?.choice || data?.version !== ballot.version) return null;
    return { seatId, choice: ballot.choice, comment: ballot.comment, receipt: data };
  }, [ballot, data, seatId]);
  useEffect(() => {
    if (given) keepReceipt(given);
  }, [given]);
  return isMissing ? given : kept;
}
