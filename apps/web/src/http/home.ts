import type { Home, MeetingLine } from '@e-cabinet/protocol';
import { queryOptions } from '@tanstack/react-query';
import { ask } from './ask.ts';
import { askOrKept } from './ask-or-kept.ts';
import { granted } from './query-client.ts';

/** A meeting published meanwhile shows up within this time; the next meeting itself is followed live. */
const LOOK_AGAIN_MS = 60_000;

/** What is on and what is owed. */
export const homeQuery = queryOptions({
  queryKey: ['home'],
  queryFn: ({ signal }) => granted(askOrKept<Home>('home', '/api/home', signal)),
  refetchInterval: LOOK_AGAIN_MS,
});

/** Meetings that are over, the earliest first. */
export const finishedMeetingsQuery = queryOptions({
  queryKey: ['meetings', 'closed'],
  queryFn: ({ signal }) =>
    granted(ask<readonly MeetingLine[]>('GET', '/api/meetings?phase=closed', undefined, signal)),
});
