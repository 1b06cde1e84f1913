import { type IncomingMessage, ServerResponse } from 'node:http';
import type { Request, RequestHandler, Response } from 'express';
import type { SessionData } from 'express-session';
import type { Config } from '../config.ts';
import type { Asker } from '../http/requests.ts';
import { askerOfSession } from './signed-in.ts';

/**
 * Who opens a socket, by the same cookie and the same store as over HTTP. Works with or without
 * `io.engine.use(sessions)` before it.
 * @returns null when nobody is signed in
 * @throws SessionsUnavailable when the store is out of reach
 */
export type Authenticate = (request: IncomingMessage) => Promise<Asker | null>;

export function createAuthenticate(
  config: Config,
  sessions: RequestHandler,
  now: () => Date,
): Authenticate {
  return async (message) => {
    const request = message as Request;
    if (!request.session) await run(sessions, request);
    const { session } = request;
    const asker = askerOfSession(session, config, now());
    // A handshake is a use of the session like any other: it puts off its idle end.
    if (asker) touch(request);
    return asker;
  };
}

/** The handshake has no response that the session could write to: it gets one that goes nowhere. */
function run(middleware: RequestHandler, request: Request): Promise<void> {
  return new Promise((resolve, reject) => {
    const nowhere = new ServerResponse(request) as Response;
    middleware(request, nowhere, (error?: unknown) => (error ? reject(error) : resolve()));
  });
}

function touch({ sessionStore, sessionID, session }: Request): void {
  sessionStore.touch?.(sessionID, session as SessionData, () => {});
}
