import type { Ballot, QuestionId, SeatId } from '@e-cabinet/domain';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { receiptQuery } from '../../../http/sealed-votes.ts';
import { useMeetingPart } from '../../../meeting/FollowedMeeting.tsx';
import { type KeptReceipt, keepReceipt, keptReceipt } from '../../../sealing/kept-receipts.ts';

/** The receipt of the last ballot cast here for a member who is away, as `useOwnReceipt` for the own one. */
export function useProxyReceipt(
  questionId: QuestionId,
  forSeatId: SeatId,
  ballot: Ballot | null,
): KeptReceipt | null {
  const meetingId = useMeetingPart(({ id }) => id);
  const kept = keptReceipt({ meetingId, questionId, seatId: forSeatId });
  const version = ballot?.version ?? 0;
  const isMissing = version > (kept?.receipt.version ?? 0);
  const { data } = useQuery({
    ...receiptQuery(meetingId, questionId, version, forSeatId),
    enabled: isMissing,
  });
  const given = useMemo(() => {
    if (!ballot?.choice || data?.version !== ballot.version) return null;
    const { choice, comment } = ballot;
    return { seatId: forSeatId, choice, comment, receipt: data };
  }, [ballot, data, forSeatId]);
  useEffect(() => {
    if (given) keepReceipt(given);
  }, [given]);
  return isMissing ? given : kept;
}
