import type { Translation } from '../translation.ts';
import type { course as source } from '../vi/course.ts';

export const course = {
  none: 'The session has not been opened.',
  opened: 'The sitting was opened',
  closed: 'The sitting was closed',
  takenUp: 'Taken up: {{title}}',
  concluded: 'Concluded: {{title}}',
  adopted: 'Adopted without debate: {{title}}',
  postponed: 'Postponed: {{title}}. Reason: {{reason}}',
  confirmed: 'Conclusion confirmed: {{title}}',
  spoke: '{{name}} spoke, {{duration}}',
  voteOpened: 'Vote opened: {{text}}',
  rollCallOpened: 'Roll-call vote opened: {{text}}',
  podiumTaken: '{{name}} acts on the chair’s word. Reason: {{reason}}',
  podiumLeft: '{{name}} no longer acts for the chair',
  voteAdopted: 'Result: adopted. {{text}}',
  voteRejected: 'Result: not adopted. {{text}}',
  voteTied: 'Result: tied, to be voted on again. {{text}}',
  voteInconsistent: 'The ballots do not add up, no result: {{text}}',
  voteVoid: 'Vote void: {{text}}. Reason: {{reason}}',
  pageShown: '{{name}} showed page {{page}}: {{title}}',
  announced: 'Announcement: {{text}}',
} as const satisfies Translation<typeof source>;
