import type {
  MeetingType,
  MeetingTypeChange,
  MeetingTypeCreation,
  MeetingTypes,
} from '@e-cabinet/protocol';
import { queryOptions } from '@tanstack/react-query';
import { ADMINISTRATION } from './administration.ts';
import type { Answer } from './answer.ts';
import { ask } from './ask.ts';
import { granted } from './query-client.ts';

const path = (bodyId: string, ...type: readonly string[]) =>
  ['/api/bodies', bodyId, 'meeting-types', ...type]
    .map((part, at) => (at ? encodeURIComponent(part) : part))
    .join('/');

/** The types of a body's meetings, those included that are not offered any more; in the order of entry. */
export const meetingTypesQuery = (bodyId: string) =>
  queryOptions({
    queryKey: [...ADMINISTRATION, bodyId, 'meeting-types'],
    queryFn: async ({ signal }) =>
      (await granted(ask<MeetingTypes>('GET', path(bodyId), undefined, signal))).types,
  });

export function addMeetingType(
  bodyId: string,
  type: MeetingTypeCreation,
): Promise<Answer<MeetingType>> {
  return ask('POST', path(bodyId), type);
}

export function changeMeetingType(
  bodyId: string,
  typeId: string,
  change: MeetingTypeChange,
): Promise<Answer<MeetingType>> {
  return ask('PATCH', path(bodyId, typeId), change);
}
