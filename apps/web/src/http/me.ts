import type { Me } from '@e-cabinet/protocol';
import { type QueryClient, queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { forgetNotes, sendNotesBeforeLeaving } from '../notes/forget-notes.ts';
import { forgetDevice } from '../offline/forget-device.ts';
import { forgetPages } from '../papers/pages-read.ts';
import type { Answer } from './answer.ts';
import { ask } from './ask.ts';
import { askOrKept } from './ask-or-kept.ts';

export const ME = ['me'] as const;

/** The person signed in on this device; null when nobody is. */
export const meQuery = queryOptions({
  queryKey: ME,
  queryFn: async ({ signal }): Promise<Me | null> => {
    const answer = await askOrKept<Me>('me', '/api/me', signal);
    if (answer.ok) return answer.value;
    if (answer.refusal !== 'not-signed-in') throw answer;
    // Signed out elsewhere, or for too long: what was kept for them goes at this first contact.
    forgetDevice();
    return null;
  },
  staleTime: 60_000,
});

export function useMe() {
  return useQuery(meQuery);
}

/** What follows a sign-in: the person is known, whatever was kept for somebody else is forgotten. */
export function useEnter(): (answer: Answer<Me>) => Answer<Me> {
  const client = useQueryClient();
  return (answer) => {
    if (answer.ok) become(client, answer.value);
    return answer;
  };
}

/** Signs out on the server, then forgets everything kept on this page, also when the server is away. */
export function useSignOut(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    await sendNotesBeforeLeaving();
    await ask<void>('POST', '/api/sign-out');
    forgetOnDevice();
    become(client, null);
  };
}

/** Nothing of whoever was signed in stays: neither papers nor notes, nor where papers were left, nor receipts. */
export function forgetOnDevice(): void {
  forgetDevice();
  forgetNotes();
  forgetPages();
}

/** Another person, or nobody. What is on the screen hears of it; everything else kept is forgotten. */
function become(client: QueryClient, me: Me | null): void {
  client.setQueryData(ME, me);
  client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== ME[0] });
}
