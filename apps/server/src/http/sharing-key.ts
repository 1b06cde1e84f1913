import { type SharingKeyAnswer, sharingKey } from '@e-cabinet/protocol';
import { keepSharingKey, sharingKeyOf, type Tables } from '@e-cabinet/storage';
import { type RequestHandler, Router } from 'express';
import type { Kysely } from 'kysely';
import { refuse } from './refuse.ts';
import { askerOf, withBody } from './requests.ts';

export interface SharingKeyParts {
  readonly db: Kysely<Tables>;
  readonly requireSignedIn: RequestHandler;
}

/** `GET|PUT /api/sharing-key`: the asker's own; of others only the public half is told, to who may share with them. */
export function sharingKeyRoute({ db, requireSignedIn }: SharingKeyParts): Router {
  const router = Router();
  router.get('/api/sharing-key', requireSignedIn, async (_request, response) => {
    const key = await sharingKeyOf(db, askerOf(response).personId);
    response.json({ key } satisfies SharingKeyAnswer);
  });
  router.put(
    '/api/sharing-key',
    requireSignedIn,
    withBody(sharingKey, async (key, _request, response) => {
      const kept = await keepSharingKey(db, askerOf(response).personId, key);
      if (kept) response.sendStatus(204);
      else refuse(response, 'notebook-changed');
    }),
  );
  return router;
}
