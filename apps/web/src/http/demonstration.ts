import type { DemonstrationOffices, DemonstrationSignIn, Me } from '@e-cabinet/protocol';
import { queryOptions } from '@tanstack/react-query';
import type { Answer } from './answer.ts';
import { ask } from './ask.ts';
import { granted } from './query-client.ts';

/** The offices that a visitor of the demonstration can take. */
export const officesQuery = queryOptions({
  queryKey: ['demonstration', 'offices'],
  queryFn: ({ signal }) =>
    granted(ask<DemonstrationOffices>('GET', '/api/demonstration/offices', undefined, signal)),
  staleTime: Number.POSITIVE_INFINITY,
});

export function takeOffice(request: DemonstrationSignIn): Promise<Answer<Me>> {
  return ask('POST', '/api/demonstration/sign-in', request);
}
