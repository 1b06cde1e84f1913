import type { DemonstrationOffices } from '@e-cabinet/protocol';
import { holdingWords } from '../../words/holding-words.ts';

export type OfficeGroupList = DemonstrationOffices['groups'][number];

/** Groups with the offices whose name, in either language, holds every word typed; empty groups fall out. */
export function matchingOffices(
  groups: readonly OfficeGroupList[],
  text: string,
): OfficeGroupList[] {
  const holds = holdingWords(text);
  return groups
    .map(({ group, offices }) => ({
      group,
      offices: offices.filter(({ name }) => holds(`${name.vi} ${name.en}`)),
    }))
    .filter(({ offices }) => offices.length > 0);
}

/** Groups with the offices of one body; empty groups fall out. */
export function officesOf(
  groups: readonly OfficeGroupList[],
  bodyId: string | undefined,
): OfficeGroupList[] {
  return groups
    .map(({ group, offices }) => ({
      group,
      offices: offices.filter((office) => office.bodyId === bodyId),
    }))
    .filter(({ offices }) => offices.length > 0);
}
