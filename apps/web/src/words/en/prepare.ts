import type { Translation } from '../translation.ts';
import type { prepare as source } from '../vi/prepare.ts';

export const prepare = {
  tabs: 'Parts of preparing the session',
  tab: {
    agenda: 'Agenda',
    dossiers: 'Summaries, advice',
    papers: 'Documents',
    participants: 'Participants',
    receipts: 'Publication',
    positions: 'Positions',
    details: 'Details',
    seating: 'Seating',
  },
  waiting_one: '1 coming in',
  waiting_other: '{{count}} coming in',
  audience: {
    everyone: 'All participants',
    members: 'Members and those beside them',
    named: 'Named people only (closed)',
    people: 'Named people',
    peopleHint:
      'The session’s secretaries always know of it. Advisers and substitutes go with their member.',
  },
  saveDetails: 'Save the details',
  saved: 'Saved',
  cancel: 'Call the session off',
  cancelTitle: 'Call this session off?',
  cancelHint:
    'A session that was called off cannot be brought back. Everybody invited will read the reason.',
} as const satisfies Translation<typeof source>;
