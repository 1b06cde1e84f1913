import { useMe } from '../http/me.ts';
import { useOfficeName } from '../words/use-language.ts';

/** The office that reads on this device, as it stands across the pages of papers. */
export function useReaderName(): string {
  const { data: me } = useMe();
  const name = useOfficeName();
  return me ? name(me.person.name) : '';
}
