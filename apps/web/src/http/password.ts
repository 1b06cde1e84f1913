import type { PasswordChange, PasswordFromLink } from '@e-cabinet/protocol';
import type { Answer } from './answer.ts';
import { ask } from './ask.ts';

export function changePassword(request: PasswordChange): Promise<Answer<void>> {
  return ask('POST', '/api/password', request);
}

/** By the one-time link that an administrator gave. */
export function setPasswordFromLink(request: PasswordFromLink): Promise<Answer<void>> {
  return ask('POST', '/api/password-from-link', request);
}
