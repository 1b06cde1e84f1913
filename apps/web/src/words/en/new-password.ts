import type { Translation } from '../translation.ts';
import type { newPassword as source } from '../vi/new-password.ts';

export const newPassword = {
  title: 'Set a new password',
  lead: 'This link works once. Afterwards, sign in with the new password.',
  noToken: 'The link has no code in it. Open exactly the link you were given.',
  password: 'New password',
  hint: 'At least {{least}} characters. A sentence you remember beats a difficult word.',
  submit: 'Set password',
  done: 'The password is set',
  doneHint: 'You can sign in with it now.',
  toSignIn: 'To the sign-in page',
} as const satisfies Translation<typeof source>;
