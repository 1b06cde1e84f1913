import type { Translation } from '../translation.ts';
import type { signIn as source } from '../vi/sign-in.ts';

export const signIn = {
  title: 'Sign in',
  promise:
    'Papers, speeches, votes and conclusions reach every member and every bridge point at the same moment.',
  login: 'Login',
  password: 'Password',
  showPassword: 'Show or hide the password',
  submit: 'Sign in',
  loginNeeded: 'Enter your login.',
  passwordNeeded: 'Enter your password.',
  forgotten:
    'Forgotten password: ask your body’s system administrator for a link to set a new one.',
  setUpNeeded:
    'There is no account yet. The first administrator opens the one-time link printed when the server started.',
} as const satisfies Translation<typeof source>;
