import type { MailLog, Notices } from '@e-cabinet/protocol';
import { queryOptions } from '@tanstack/react-query';
import { ADMINISTRATION } from './administration.ts';
import type { Answer } from './answer.ts';
import { ask } from './ask.ts';
import { granted } from './query-client.ts';

/** As often as the home is looked at anew. */
const LOOK_AGAIN_MS = 60_000;

/** What the person is told beside their meetings, unread first. */
export const noticesQuery = queryOptions({
  queryKey: ['notices'],
  queryFn: async ({ signal }) =>
    (await granted(ask<Notices>('GET', '/api/notices', undefined, signal))).notices,
  refetchInterval: LOOK_AGAIN_MS,
});

export function markNoticesRead(ids: readonly number[]): Promise<Answer<void>> {
  return ask('POST', '/api/notices/read', { ids });
}

const path = (bodyId: string) => `/api/bodies/${encodeURIComponent(bodyId)}/mail`;

/** What went out by e-mail to the people of a body, and what did not. */
export const mailQuery = (bodyId: string) =>
  queryOptions({
    queryKey: [...ADMINISTRATION, bodyId, 'mail'],
    queryFn: ({ signal }) => granted(ask<MailLog>('GET', path(bodyId), undefined, signal)),
    refetchInterval: LOOK_AGAIN_MS,
  });

/** All that waits or was given up is sent again now. */
export function retryMail(bodyId: string): Promise<Answer<void>> {
  return ask('POST', `${path(bodyId)}/retry`, {});
}
