import type { KeptRoom, RoomChange, RoomCreation, Rooms } from '@e-cabinet/protocol';
import { queryOptions } from '@tanstack/react-query';
import { ADMINISTRATION } from './administration.ts';
import type { Answer } from './answer.ts';
import { ask } from './ask.ts';
import { granted } from './query-client.ts';

const path = (bodyId: string, ...room: readonly string[]) =>
  ['/api/bodies', bodyId, 'rooms', ...room]
    .map((part, at) => (at ? encodeURIComponent(part) : part))
    .join('/');

/** The rooms of a body, those included that are not offered any more; in the order of entry. */
export const roomsQuery = (bodyId: string) =>
  queryOptions({
    queryKey: [...ADMINISTRATION, bodyId, 'rooms'],
    queryFn: async ({ signal }) =>
      (await granted(ask<Rooms>('GET', path(bodyId), undefined, signal))).rooms,
  });

export function addRoom(bodyId: string, room: RoomCreation): Promise<Answer<KeptRoom>> {
  return ask('POST', path(bodyId), room);
}

export function changeRoom(
  bodyId: string,
  roomId: string,
  change: RoomChange,
): Promise<Answer<KeptRoom>> {
  return ask('PATCH', path(bodyId, roomId), change);
}
