import type { Installation } from '@e-cabinet/protocol';
import { anyAccountHasPassword } from '@e-cabinet/storage';
import { Router } from 'express';
import { VERSION } from '../version.ts';
import type { RouteParts } from './route-parts.ts';

/** `GET /api/installation` */
export function installationRoute({ config, database, signer }: RouteParts): Router {
  return Router().get('/api/installation', async (_request, response) => {
    const answer: Installation = {
      version: VERSION,
      demonstration: config.demonstration,
      setUpNeeded: !(await anyAccountHasPassword(database.kysely)),
      language: config.language,
      publicKey: signer.publicKey,
    };
    response.json(answer);
  });
}
