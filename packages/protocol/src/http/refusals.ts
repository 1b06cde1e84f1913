/** Every reason for which an HTTP request can be refused. The sentence for people is made on the client, in their language. */
export const HTTP_REFUSAL_CODES = [
  // the request itself
  'malformed-json',
  'malformed-request',
  'wrong-content-type',
  'too-large',
  'foreign-origin',
  'insecure-connection',
  'not-found',
  // who
  'not-signed-in',
  'wrong-credentials',
  'too-many-attempts',
  'not-allowed',
  // accounts
  'password-too-short',
  'password-too-long',
  'password-holds-login',
  'login-taken',
  'link-not-valid',
  'no-account',
  // people and bodies
  'last-administrator',
  'unit-unknown',
  'unit-in-use',
  'unit-below-itself',
  'rules-unworkable',
  'weights-not-by-name',
  'plan-unworkable',
  // notes
  'notebook-changed',
  'notebook-full',
  'thread-full',
  // copies of papers
  'copies-not-allowed',
  // the house
  'sessions-unavailable',
  'records-unavailable',
  'internal',
] as const;
export type HttpRefusalCode = (typeof HTTP_REFUSAL_CODES)[number];

/** The body of every refused request: the code, and the facts that make its sentence precise. */
export interface HttpRefusal {
  readonly refusal: HttpRefusalCode;
  readonly [fact: string]: string | number;
}
