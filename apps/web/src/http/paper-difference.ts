import type { PaperDifference } from '@e-cabinet/protocol';
import { queryOptions } from '@tanstack/react-query';
import { ask } from './ask.ts';
import { granted } from './query-client.ts';

export interface ComparedVersions {
  readonly meetingId: string;
  readonly paperId: string;
  readonly from: number;
  readonly to: number;
}

export const differenceQuery = ({ meetingId, paperId, from, to }: ComparedVersions) => {
  const paper = `/api/meetings/${encodeURIComponent(meetingId)}/paper-differences/${encodeURIComponent(paperId)}`;
  return queryOptions({
    queryKey: ['difference', meetingId, paperId, from, to],
    queryFn: ({ signal }) =>
      granted(ask<PaperDifference>('GET', `${paper}?from=${from}&to=${to}`, undefined, signal)),
    // Without a network that is said at once.
    networkMode: 'always',
    retry: false,
  });
};
