import type { OfficeGroup } from '@e-cabinet/protocol';
import { useQuery } from '@tanstack/react-query';
import { officesQuery } from '../../http/demonstration.ts';
import { useMe } from '../../http/me.ts';

/** What kind of office the visitor has taken; null until it is known. */
export function useOfficeGroup(): OfficeGroup | null {
  const { data: me } = useMe();
  const { data } = useQuery(officesQuery);
  const own = data?.groups.find(({ offices }) =>
    offices.some(({ personId }) => personId === me?.person.id),
  );
  return own?.group ?? null;
}
