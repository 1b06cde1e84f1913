import { Router } from 'express';
import { cookieName, isSecure } from '../identity/session-middleware.ts';
import { forgetPapers } from './forget-papers.ts';
import { askerOf } from './requests.ts';
import type { RouteParts } from './route-parts.ts';

/** `POST /api/sign-out` → 204: ends this login session. */
export function signOutRoute(parts: RouteParts): Router {
  const { config, sessions, signedIn } = parts;
  return Router().post('/api/sign-out', signedIn, async (_request, response) => {
    const { personId, sessionId } = askerOf(response);
    await sessions.end((await sessions.of(personId)).filter((each) => each.id === sessionId));
    const cookie = { path: '/', secure: isSecure(config), sameSite: 'strict' as const };
    forgetPapers(response.clearCookie(cookieName(config), cookie)).sendStatus(204);
  });
}
