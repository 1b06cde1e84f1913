import type { Question } from '@e-cabinet/domain';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { resultSheetQuery } from '../http/sealed-votes.ts';
import { useMeetingPart } from '../meeting/FollowedMeeting.tsx';
import type { BallotFound } from './check-own-ballot.ts';
import type { KeptReceipt } from './kept-receipts.ts';

/** While the sheet cannot be had it is asked for again after this time. */
const LOOK_AGAIN_MS = 10_000;

/** How the own ballot stands in the sealed result. `unknown`: the sheet cannot be had now. */
export type OwnBallotFound = BallotFound | 'looking' | 'unknown';

/** Looks by itself, once the vote is closed. What computes it is loaded only then. */
export function useBallotFound(question: Question, own: KeptReceipt | null): OwnBallotFound {
  const client = useQueryClient();
  const meetingId = useMeetingPart(({ id }) => id);
  const { data, isError } = useQuery({
    queryKey: ['ballot-found', question.id, question.state, own?.receipt.hash],
    queryFn: async () => {
      const [{ checkOwnBallot }, sealed] = await Promise.all([
        import('./check-own-ballot.ts'),
        client.fetchQuery(resultSheetQuery(meetingId, question)),
      ]);
      return own ? checkOwnBallot(own, sealed) : null;
    },
    enabled: own !== null && question.result !== null,
    staleTime: Number.POSITIVE_INFINITY,
    refetchInterval: ({ state }) => (state.status === 'error' ? LOOK_AGAIN_MS : false),
  });
  return data ?? (isError ? 'unknown' : 'looking');
}
