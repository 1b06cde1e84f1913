import type { Translation } from '../translation.ts';
import type { agenda as source } from '../vi/agenda.ts';

export const agenda = {
  label: 'Agenda of the session',

  minutes_one: '1 minute',
  minutes_other: '{{count}} minutes',
  by: 'Submitted by {{name}}',
  presentedBy: 'Presented by {{names}}',
  membersOnly: 'Members only',
  namedOnly_one: 'Closed item: 1 person',
  namedOnly_other: 'Closed item: {{count}} people',
  save: 'Save',
  kind: 'Kind',
  minutesLabel: 'Minutes',
} as const satisfies Translation<typeof source>;
