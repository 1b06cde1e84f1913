import type { Translation } from '../translation.ts';
import type { asOf as source } from '../vi/as-of.ts';

export const asOf = {
  open: 'Look at a past moment',
  title: 'The session at a moment',
  at: 'The session at {{time}}',
  time: 'Moment',
  earlier: 'One minute earlier',
  later: 'One minute later',
  nothing: 'There was no session yet.',
  phase: 'State',
  present: 'Members present',
  presentOf: '{{present}} of {{members}}, {{needed}} needed',
  item: 'Item before the meeting',
  noItem: 'None',
  speaker: 'Speaking',
  noSpeaker: 'Nobody',
  vote: 'Being voted on',
  noVote: 'Nothing',
  voted: '{{text}} ({{voted}} of {{entitled}} have voted)',
  there_one: 'Present: {{count}}',
  there_other: 'Present: {{count}}',
  away_one: 'Not there yet or gone: {{count}}',
  away_other: 'Not there yet or gone: {{count}}',
} as const satisfies Translation<typeof source>;
