import type { Translation } from '../translation.ts';
import type { setUp as source } from '../vi/set-up.ts';

export const setUp = {
  title: 'First set-up',
  lead: 'Create the first administrator’s account and the body that uses the system. This link works once.',
  noToken: 'The link has no code in it. Copy the whole link printed when the server started.',
  body: 'Body',
  bodyVi: 'Name of the body in Vietnamese',
  bodyViExample: 'For example: Ủy ban nhân dân tỉnh Nghệ An',
  bodyEn: 'Name of the body in English',
  bodyEnExample: 'For example: People’s Committee of Nghệ An Province',
  kind: 'Kind of body',
  kinds: {
    government: 'Government',
    ministry: 'Ministry or ministerial-level agency',
    'peoples-committee': 'People’s Committee',
    council: 'People’s Council',
    other: 'Other body',
  },
  level: 'Level',
  levels: { central: 'Central', province: 'Province or city', commune: 'Commune or ward' },
  administrator: 'Administrator’s account',
  login: 'Login',
  loginHint: '3 to 64 characters: letters without marks, digits, full stops, hyphens.',
  loginMalformed:
    'Only letters without marks, digits and . _ @ - are possible; begin with a letter or a digit.',
  password: 'Password',
  passwordHint: 'At least {{least}} characters. A sentence you remember beats a difficult word.',
  submit: 'Create and sign in',
} as const satisfies Translation<typeof source>;
