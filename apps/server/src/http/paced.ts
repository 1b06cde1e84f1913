import type { RequestHandler } from 'express';
import { paceOfConnections } from '../road/pace.ts';
import { refuse } from './refuse.ts';
import { askerOf } from './requests.ts';

/** So many requests of one person. */
export function paced(perTenSeconds: number): RequestHandler {
  const pace = paceOfConnections(perTenSeconds);
  return async (_request, response, next) => {
    const wait = await pace(askerOf(response).personId);
    if (wait === 0) return next();
    refuse(response, 'too-many-attempts', { retryAfterSeconds: Math.ceil(wait / 1_000) });
  };
}
