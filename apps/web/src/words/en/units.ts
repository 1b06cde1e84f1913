import type { Translation } from '../translation.ts';
import type { units as source } from '../vi/units.ts';

export const units = {
  none: 'No units yet',
  noneHint:
    'Add the ministries, departments and divisions whose people attend. Secretaries invite people and units from this list.',
  hint: 'Secretaries invite people and units from this list.',
  add: 'Add a unit',
  addNow: 'Add',
  addBelow: 'Add a unit below {{name}}',
  change: 'Change the unit',
  changeOf: 'Change {{name}}',
  remove: 'Remove the unit',
  removeOf: 'Remove {{name}}',
  removeTitle: 'Remove “{{name}}”?',
  removeText: 'Only a unit that never had people and has no units below it can be removed.',
  people_one: '{{count}} person',
  people_other: '{{count}} people',
  nameVi: 'Name of the unit in Vietnamese',
  nameEn: 'Name of the unit in English',
  above: 'Below',
  top: 'Directly below the body',
} as const satisfies Translation<typeof source>;
