import type { Bodies, Directory } from '@e-cabinet/protocol';
import { queryOptions } from '@tanstack/react-query';
import { ask } from './ask.ts';
import { granted } from './query-client.ts';

/** Whom a secretary of the body may invite: its people and those of the bodies below it. */
export const directoryQuery = (bodyId: string) =>
  queryOptions({
    queryKey: ['directory', bodyId],
    queryFn: ({ signal }) =>
      granted(
        ask<Directory>(
          'GET',
          `/api/directory?body=${encodeURIComponent(bodyId)}`,
          undefined,
          signal,
        ),
      ),
    staleTime: 60_000,
  });

/** The bodies in which the person has a role. */
export const bodiesQuery = queryOptions({
  queryKey: ['bodies'],
  queryFn: async ({ signal }) =>
    (await granted(ask<Bodies>('GET', '/api/bodies', undefined, signal))).bodies,
  staleTime: 60_000,
});
