import type { SearchAnswer } from '@e-cabinet/protocol';
import { queryOptions } from '@tanstack/react-query';
import { ask } from './ask.ts';
import { granted } from './query-client.ts';

const SEARCH = ['search'] as const;

/** What was found for these words; forgotten with everything else when somebody signs out. */
export const foundQuery = (words: string) =>
  queryOptions({
    queryKey: [...SEARCH, 'found', words],
    queryFn: ({ signal }) => granted(ask<SearchAnswer>('POST', '/api/search', { words }, signal)),
    // Without a network that is said at once.
    networkMode: 'always',
    retry: false,
  });

/** The words last searched for on this page: whoever comes back from a paper finds what was found. */
export const askedQuery = queryOptions({
  queryKey: [...SEARCH, 'asked'],
  queryFn: () => '',
  initialData: '',
  enabled: false,
  gcTime: Number.POSITIVE_INFINITY,
});
