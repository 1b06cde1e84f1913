import type { RequestHandler } from 'express';
import session, { type Store } from 'express-session';
import type { Config } from '../config.ts';

declare module 'express-session' {
  /** Written once, at sign-in: a request under way can then never bring an ended session back by saving it. */
  interface SessionData {
    personId: string;
    loginSessionId: string;
    /** Epoch milliseconds. */
    signedInAt: number;
    /** Signed in without a password: worth nothing once the demonstration is over. */
    demonstration: boolean;
  }
}

export const isSecure = (config: Config): boolean => config.publicUrl?.protocol === 'https:';

/** `__Host-`: bound to this host and to https by the browser itself. */
export const cookieName = (config: Config): string =>
  isSecure(config) ? '__Host-ecabinet' : 'ecabinet';

/** Reads the login session of a request, over HTTP and at the socket's handshake. Nobody gets a cookie before signing in. */
export function sessionMiddleware(
  config: Config,
  store: Store,
  secrets: readonly string[],
): RequestHandler {
  return session({
    name: cookieName(config),
    secret: [...secrets],
    store,
    resave: false,
    saveUninitialized: false,
    rolling: false,
    cookie: {
      httpOnly: true,
      // Strict: nothing that another site starts carries it. The page itself loads without it.
      sameSite: 'strict',
      secure: isSecure(config),
      path: '/',
      maxAge: config.sessions.longestSeconds * 1_000,
    },
  });
}
