import type { SimulatedCabinet } from '@e-cabinet/protocol';
import { queryOptions } from '@tanstack/react-query';
import type { Answer } from './answer.ts';
import { ask } from './ask.ts';
import { granted } from './query-client.ts';

/** Another visitor may start or stop it; it also ends by itself. */
const LOOK_AGAIN_MS = 15_000;

function addressOf(meetingId: string): string {
  return `/api/demonstration/cabinets/${encodeURIComponent(meetingId)}`;
}

/** Whether the seats nobody has taken play by themselves. */
export function cabinetQuery(meetingId: string) {
  return queryOptions({
    queryKey: ['demonstration', 'cabinet', meetingId],
    queryFn: ({ signal }) =>
      granted(ask<SimulatedCabinet>('GET', addressOf(meetingId), undefined, signal)),
    refetchInterval: LOOK_AGAIN_MS,
  });
}

export function switchCabinet(
  meetingId: string,
  running: boolean,
): Promise<Answer<SimulatedCabinet>> {
  return ask('PUT', addressOf(meetingId), { running });
}
