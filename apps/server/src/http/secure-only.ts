import type { RequestHandler } from 'express';
import type { Config } from '../config.ts';
import { isSecure } from '../identity/session-middleware.ts';
import { refuse } from './refuse.ts';

/** For routes that sign in: a Secure cookie would not be sent, so say so instead of signing in for nothing. */
export function secureOnly(config: Config): RequestHandler {
  return (request, response, next) => {
    if (isSecure(config) && !request.secure) refuse(response, 'insecure-connection');
    else next();
  };
}
