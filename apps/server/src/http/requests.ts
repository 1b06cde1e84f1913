import type { Request, RequestHandler, Response } from 'express';
import type { z } from 'zod';
import { refuse } from './refuse.ts';

/** Who asks: a person, by one of their login sessions. */
export interface Asker {
  readonly personId: string;
  readonly sessionId: string;
}

declare global {
  namespace Express {
    interface Locals {
      requestId?: string;
      asker?: Asker;
    }
  }
}

/** Who asks, behind `requireSignedIn`. */
export function askerOf(response: Response): Asker {
  const { asker } = response.locals;
  if (!asker) throw new Error('a route for signed-in people stands in front of requireSignedIn');
  return asker;
}

/** A part of the path, where the route has it. */
export function pathPart(request: Request, name: string): string {
  const part = request.params[name];
  if (typeof part !== 'string') throw new Error(`the path has no :${name}`);
  return part;
}

/** The address a request came from, as far as the trusted proxies say. */
export function addressOf(request: Request): string {
  return request.ip ?? 'unknown';
}

const DEVICE_MOST = 300;
export function deviceOf(request: Request): string {
  return (request.get('user-agent') ?? '').slice(0, DEVICE_MOST);
}

/** Checks the body at the door; a body that does not fit is refused, naming the first field that does not. */
export function withBody<T>(
  schema: z.ZodType<T>,
  handle: (body: T, request: Request, response: Response) => Promise<void> | void,
): RequestHandler {
  return async (request, response) => {
    const read = schema.safeParse(request.body);
    if (read.success) return handle(read.data, request, response);
    const [issue] = read.error.issues;
    // The path and the kind of the issue, never the value or its message: a body may hold a password.
    const field = issue?.path.join('.') ?? '';
    refuse(response, 'malformed-request', { field, problem: issue?.code ?? 'custom' });
  };
}
