import type { UnitPeople } from '@e-cabinet/protocol';
import { queryOptions } from '@tanstack/react-query';
import { ask } from './ask.ts';
import { granted } from './query-client.ts';

/** Whom a unit may name, for its officers. */
export const unitPeopleQuery = (unitId: string) =>
  queryOptions({
    queryKey: ['unit-people', unitId],
    queryFn: async ({ signal }) => {
      const path = `/api/units/${encodeURIComponent(unitId)}/people`;
      return (await granted(ask<UnitPeople>('GET', path, undefined, signal))).people;
    },
    staleTime: 60_000,
  });
