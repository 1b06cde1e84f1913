import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import type { Answer, Refused } from './answer.ts';
import { ME } from './me.ts';

declare module '@tanstack/react-query' {
  interface Register {
    defaultError: Refused;
  }
}

/** Reasons that may be gone in a moment; everything else is not asked again by itself. */
const PASSING = new Set<Refused['refusal']>(['unreachable', 'records-unavailable']);
const RETRIES = 3;

/** For a query or a mutation: the value, or the refusal as its error. */
export async function granted<T>(answer: Promise<Answer<T>>): Promise<T> {
  const given = await answer;
  if (given.ok) return given.value;
  throw given;
}

/** Where lists from the server are kept. A refusal `not-signed-in` anywhere ends the sign-in on this page too. */
export function makeQueryClient(): QueryClient {
  const onError = (refusal: Refused) => {
    if (refusal.refusal === 'not-signed-in') client.setQueryData(ME, null);
  };
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        // Asked without a network too: some answers are kept on the device.
        networkMode: 'always',
        retry: (failures, refusal) => failures < RETRIES && PASSING.has(refusal.refusal),
      },
    },
  });
  return client;
}
