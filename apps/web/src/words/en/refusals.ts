import type { RefusalCode } from '../refusal-code.ts';

export const refusals = {
  unreachable: 'The server cannot be reached. Check the network and try again.',
  'unexpected-answer': 'The server did not answer as it should. Reload the page and try again.',

  'malformed-json': 'The request was damaged on its way. Reload the page and try again.',
  'malformed-request': 'Something is not filled in rightly. Check it and send again.',
  'wrong-content-type': 'The request has the wrong form. Reload the page and try again.',
  'too-large': 'What you send is too large.',
  'foreign-origin': 'The request did not come from a page of this system, so it was refused.',
  'insecure-connection': 'Signing in needs a secure connection (https).',
  'not-found': 'Not found, or this account may not see it.',

  'not-signed-in': 'You are signed out. Please sign in again.',
  'wrong-credentials': 'The login or the password is not right.',
  'too-many-attempts': 'Too many attempts. Wait {{wait}}, then try again.',
  'not-allowed': 'This account may not do that.',

  'password-too-short': 'The password is too short: at least {{least}} characters are needed.',
  'password-too-long': 'The password is too long: at most {{most}} characters.',
  'password-holds-login': 'The password must not contain the login.',
  'login-taken': 'Somebody else has this login.',
  'link-not-valid': 'This link was used already or has expired. Ask for a new one.',
  'no-account': 'This office has no account with a password.',

  'last-administrator': 'The body must keep at least one system administrator.',
  'unit-unknown': 'The body has no such unit.',
  'unit-in-use': 'The unit still has people or units below it, so it stays.',
  'unit-below-itself': 'A unit cannot be below itself.',

  'sessions-unavailable': 'Signing in is not possible just now. Try again in a few minutes.',
  'records-unavailable': 'The server cannot record anything just now. Try again in a few minutes.',
  internal: 'The server has failed. Try again; if it fails again, tell the technical staff.',
} as const satisfies Record<RefusalCode, string>;
