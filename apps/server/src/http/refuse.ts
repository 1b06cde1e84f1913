import type { HttpRefusalCode } from '@e-cabinet/protocol';
import type { Response } from 'express';

const STATUS: Record<HttpRefusalCode, number> = {
  'malformed-json': 400,
  'malformed-request': 400,
  'wrong-content-type': 415,
  'too-large': 413,
  'foreign-origin': 403,
  'insecure-connection': 403,
  'not-found': 404,
  'not-signed-in': 401,
  'wrong-credentials': 401,
  'too-many-attempts': 429,
  'not-allowed': 403,
  'password-too-short': 422,
  'password-too-long': 422,
  'password-holds-login': 422,
  'login-taken': 409,
  'link-not-valid': 410,
  'no-account': 409,
  'last-administrator': 409,
  'unit-unknown': 422,
  'unit-in-use': 409,
  'unit-below-itself': 422,
  'rules-unworkable': 422,
  'plan-unworkable': 422,
  'weights-not-by-name': 422,
  'notebook-changed': 409,
  'notebook-full': 409,
  'thread-full': 409,
  'copies-not-allowed': 403,
  'sessions-unavailable': 503,
  'records-unavailable': 503,
  internal: 500,
};

/** A refusal as a value: what an act returns instead of its result. */
export interface Refused {
  readonly refusal: HttpRefusalCode;
}

export function isRefused(outcome: unknown): outcome is Refused {
  return typeof outcome === 'object' && outcome !== null && 'refusal' in outcome;
}

/** Answers with the code, its status and the facts that make its sentence precise. */
export function refuse(
  response: Response,
  refusal: HttpRefusalCode,
  facts: Readonly<Record<string, string | number>> = {},
): void {
  const { retryAfterSeconds } = facts;
  if (retryAfterSeconds !== undefined) response.set('retry-after', String(retryAfterSeconds));
  response.status(STATUS[refusal]).json({ refusal, ...facts });
}
