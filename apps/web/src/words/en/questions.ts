import type { Translation } from '../translation.ts';
import type { questions as source } from '../vi/questions.ts';

export const questions = {
  title: 'Votes',
  none: 'Nothing has been put to the vote.',
  put: 'Put a question',
  secret: 'Secret vote',
  way: 'Way of voting',
  open: 'Open',
  secretHint: 'A secret vote tells nobody who voted how; usual for personnel matters.',
  putNow: 'Put it',
  dontPut: 'Do not',
  revise: 'Revise the question',
  withdraw: 'Withdraw',
  adopt: 'Adopt: {{title}}',
  text: 'Question',
  kind: 'Kind of answer',
  kinds: {
    motion: 'For or against',
    choice: 'One of several options',
  },
  options: 'Options',
  option: 'Option {{number}}',
  addOption: 'Add an option',
  removeOption: 'Remove option {{number}}',
  link: 'Voted on only if',
  noLink: 'It depends on nothing',
  ifAdopted: 'Adopted: {{text}}',
  ifRejected: 'Not adopted: {{text}}',
  repeat: 'Repeat the vote',
  void: 'Void. Reason: {{reason}}',
} as const satisfies Translation<typeof source>;
