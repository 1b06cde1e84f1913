import type { HttpRefusalCode } from '@e-cabinet/protocol';
import type { ErrorRequestHandler } from 'express';
import type { Log } from '../logs.ts';
import { refuse } from './refuse.ts';

/** Login sessions are out of reach: nobody can be told from anybody, so nobody is let in or turned away. */
export class SessionsUnavailable extends Error {
  constructor(cause: unknown) {
    super('login sessions are out of reach', { cause });
    this.name = 'SessionsUnavailable';
  }
}

/** The last handler: what a person caused gets its refusal; anything else is a bug, is logged and says nothing of itself. */
export function failures(log: Log): ErrorRequestHandler {
  return (err: unknown, _request, response, _next) => {
    const { requestId } = response.locals;
    const refusal = refusalFor(err);
    if (refusal === 'internal') log.error({ err, requestId }, 'a request failed');
    else if (refusal.endsWith('-unavailable')) log.warn({ err, requestId, refusal }, 'unavailable');
    // Half an answer is out: the connection is all that can still be ended.
    if (response.headersSent) return response.destroy();
    refuse(response, refusal, requestId ? { requestId } : {});
  };
}

function refusalFor(err: unknown): HttpRefusalCode {
  if (err instanceof SessionsUnavailable) return 'sessions-unavailable';
  if (!(err instanceof Error)) return 'internal';
  const { type, status } = err as { type?: unknown; status?: unknown };
  if (type === 'entity.parse.failed') return 'malformed-json';
  if (type === 'entity.too.large') return 'too-large';
  if (isOutOfReach(err)) return 'records-unavailable';
  // A broken body, an impossible path: Express and its parsers give these a status below 500.
  return typeof status === 'number' && status < 500 ? 'malformed-request' : 'internal';
}

/** PostgreSQL's classes 08 (connection) and 57P (operator intervention), and a server that is not there. */
function isOutOfReach(err: Error): boolean {
  const { code, syscall } = err as { code?: unknown; syscall?: unknown };
  if (syscall === 'connect' || code === 'ECONNRESET' || code === 'EPIPE') return true;
  if (typeof code === 'string' && /^(08|57P|53300)/.test(code)) return true;
  return /^(timeout exceeded when trying to connect|Connection terminated)/.test(err.message);
}
