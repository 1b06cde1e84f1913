import type { RequestHandler } from 'express';
import type { SessionData } from 'express-session';
import type { Config } from '../config.ts';
import { refuse } from '../http/refuse.ts';
import type { Asker } from '../http/requests.ts';

/** Whom a session's data sign in; null when nobody, or no longer. */
export function askerOfSession(
  data: Partial<SessionData> | undefined,
  config: Config,
  now: Date,
): Asker | null {
  const { personId, loginSessionId, signedInAt, demonstration } = data ?? {};
  if (!personId || !loginSessionId || signedInAt === undefined) return null;
  if (now.getTime() - signedInAt > config.sessions.longestSeconds * 1_000) return null;
  // A session without a password outlives the demonstration in the store, and opens nothing there.
  if (demonstration && !config.demonstration) return null;
  return { personId, sessionId: loginSessionId };
}

/** Lets signed-in people pass; behind it `askerOf(response)` says who it is. */
export function requireSignedIn(config: Config, now: () => Date): RequestHandler {
  return (request, response, next) => {
    const asker = askerOfSession(request.session, config, now());
    if (!asker) return refuse(response, 'not-signed-in');
    response.locals.asker = asker;
    next();
  };
}
