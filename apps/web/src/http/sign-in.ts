import type { Installation, Me, SignInRequest } from '@e-cabinet/protocol';
import { queryOptions } from '@tanstack/react-query';
import type { Answer } from './answer.ts';
import { ask } from './ask.ts';
import { granted } from './query-client.ts';

/** What the page of sign-in needs to know of this installation. */
export const installationQuery = queryOptions({
  queryKey: ['installation'],
  queryFn: ({ signal }) =>
    granted(ask<Installation>('GET', '/api/installation', undefined, signal)),
  staleTime: Number.POSITIVE_INFINITY,
});

export function signIn(request: SignInRequest): Promise<Answer<Me>> {
  return ask('POST', '/api/sign-in', request);
}
