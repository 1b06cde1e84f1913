import type { MeetingId, QuestionId } from '@e-cabinet/domain';
import type { BallotBoxCount, CastAnswer, CastSecretBallot } from '@e-cabinet/protocol';
import { queryOptions } from '@tanstack/react-query';
import { ask } from '../http/ask.ts';
import { granted } from '../http/query-client.ts';
import { questionAddress } from '../http/sealed-votes.ts';

/** The chair waits for the last ballots and looks at this; nobody else has to know it to the second. */
const COUNT_EVERY_MS = 2_000;

/** Casts a ballot without anything that says who casts it: no cookie, no referrer. null: not reached. (X5) */
export async function castSecretBallot(ballot: CastSecretBallot): Promise<CastAnswer | null> {
  try {
    const response = await fetch('/api/secret-ballots', {
      method: 'POST',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(ballot),
    });
    return response.ok ? ((await response.json()) as CastAnswer) : null;
  } catch {
    return null;
  }
}

/** How many ballots lie in the box. */
export const ballotBoxQuery = (meetingId: MeetingId, questionId: QuestionId) =>
  queryOptions({
    queryKey: ['ballot-box', meetingId, questionId],
    queryFn: ({ signal }) => {
      const address = `${questionAddress(meetingId, questionId)}/ballot-box`;
      return granted(ask<BallotBoxCount>('GET', address, undefined, signal));
    },
    refetchInterval: COUNT_EVERY_MS,
  });
