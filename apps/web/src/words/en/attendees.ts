import type { Translation } from '../translation.ts';
import type { attendees as source } from '../vi/attendees.ts';

export const attendees = {
  title: 'Name who will attend',
  nobody: 'Nobody is named yet',
  count_one: '1 person is named',
  count_other: '{{count}} people are named',
  until:
    'The unit names people, and takes names back, until the session opens: {{time}}, {{date}}.',
  opened:
    'The session was opened at {{time}}: names are neither taken nor taken back any more. For a change please ask the session secretary.',
  cancelled: 'The session was cancelled: nobody is named any more.',
  invitedTo: 'The unit is invited to',
  wholeSession: 'The whole session',
  named: 'Named to attend',
  takeBack: 'Take back',
  takeBackNamed: 'Take back: {{name}}',
  people: 'People of: {{unit}}',
  find: 'Find somebody of the unit',
  name: 'Name',
  nameNamed: 'Name: {{name}}',
  isNamed: 'Named',
  isInvited: 'Invited already',
  oneself: 'Name yourself?',
  oneselfHint:
    'This account will enter the session as a guest, and can name nobody and take nobody back after that. Better name the others first.',
} as const satisfies Translation<typeof source>;
