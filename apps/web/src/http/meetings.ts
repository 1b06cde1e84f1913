import type { ListedMeetingLine, MeetingAsOf, MeetingsQuery } from '@e-cabinet/protocol';
import { queryOptions } from '@tanstack/react-query';
import { ask } from './ask.ts';
import { granted } from './query-client.ts';

/** Another officer's new session shows up within this time. */
const LOOK_AGAIN_MS = 30_000;

export const MEETINGS = ['meetings'] as const;

/** Meetings of the asker and, for a secretary, of the body; the earliest first. */
export const meetingsQuery = (query: MeetingsQuery = {}) =>
  queryOptions({
    queryKey: [...MEETINGS, query],
    queryFn: ({ signal }) =>
      granted(ask<readonly ListedMeetingLine[]>('GET', pathOf(query), undefined, signal)),
    refetchInterval: LOOK_AGAIN_MS,
  });

function pathOf(query: MeetingsQuery): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined);
  const text = new URLSearchParams(given as [string, string][]).toString();
  return text ? `/api/meetings?${text}` : '/api/meetings';
}

/** The meeting as it was at a moment; the past stays as it was. */
export const asOfQuery = (meetingId: string, moment: string) =>
  queryOptions({
    queryKey: ['as-of', meetingId, moment],
    queryFn: ({ signal }) => {
      const path = `/api/meetings/${encodeURIComponent(meetingId)}/as-of`;
      const query = new URLSearchParams({ moment });
      return granted(ask<MeetingAsOf>('GET', `${path}?${query}`, undefined, signal));
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
