import { type Response, Router } from 'express';
import { meOf } from '../identity/me.ts';
import { refuse } from './refuse.ts';
import { type Asker, askerOf } from './requests.ts';
import type { RouteParts } from './route-parts.ts';

/** `GET /api/me` */
export function meRoute(parts: RouteParts): Router {
  return Router().get('/api/me', parts.signedIn, (_request, response) =>
    answerWithMe(parts, response, askerOf(response)),
  );
}

/** What every kind of sign-in answers. */
export async function answerWithMe(
  parts: RouteParts,
  response: Response,
  asker: Asker,
  status = 200,
): Promise<void> {
  const me = await meOf(parts, asker);
  if (me) response.status(status).json(me);
  else refuse(response, 'not-signed-in');
}
