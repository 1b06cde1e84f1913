import type { Translation } from '../translation.ts';
import type { signIns as source } from '../vi/sign-ins.ts';

export const signIns = {
  none: 'Nobody has signed in yet',
  noneHint: 'Every sign-in to an account of the body is recorded here.',
  find: 'Find by person or address',
  show: 'Outcome',
  all: 'All',
  refused: 'Refused',
  hint: 'The last 200 to accounts of the body.',
  noneFound: 'No sign-in matches',
  showAll: 'Show all',
  outcome: {
    'signed-in': 'Signed in',
    'wrong-password': 'Wrong password',
    disabled: 'Account locked',
    'too-many-attempts': 'Too many attempts',
  },
} as const satisfies Translation<typeof source>;
