import { type Notices, noticesRead } from '@e-cabinet/protocol';
import { markRead, noticesOf } from '@e-cabinet/storage';
import { Router } from 'express';
import { askerOf, withBody } from './requests.ts';
import type { RouteParts } from './route-parts.ts';

/** `GET /api/notices`, `POST /api/notices/read` */
export function noticesRoute({ database, signedIn, now }: RouteParts): Router {
  const router = Router();
  router.get('/api/notices', signedIn, async (_request, response) => {
    const found = await noticesOf(database.kysely, askerOf(response).personId);
    const notices = found.map(({ personId: _asker, ...notice }) => notice);
    const answer: Notices = { notices };
    response.json(answer);
  });
  router.post(
    '/api/notices/read',
    signedIn,
    withBody(noticesRead, async ({ ids }, _request, response) => {
      await markRead(database.kysely, askerOf(response).personId, ids, now());
      response.sendStatus(204);
    }),
  );
  return router;
}
