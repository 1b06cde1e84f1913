import type { Translation } from '../translation.ts';
import type { byHand as source } from '../vi/by-hand.ts';

export const byHand = {
  calling: 'Now called',
  answered: '{{answered}} of {{of}} have answered',
  key: 'Key {{number}}',
  pass: 'No answer, call the next one',
  allCalled: 'Everybody has been called. Choose a name to call it again or to correct its answer.',
  answerOf: 'Answer of {{name}}',
  enterNow: 'Record the ballot',
  list: 'Names in the order of the call',
  noAnswer: 'No answer yet',
  onTheWord: '{{name}} is acting on the chair’s word. Reason: {{reason}}',
  leave: 'Stop acting for the chair',
  take: 'Act on the chair’s word',
  takeTitle: 'Act on the chair’s word?',
  takeHint:
    'Only when the chair’s tablet cannot be used, and only what the chair says. Everybody sees the reason, and each act is recorded as the secretary’s. No votes and no confirmed conclusions for the chair.',
} as const satisfies Translation<typeof source>;
