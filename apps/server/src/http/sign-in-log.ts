import type { SignInLog } from '@e-cabinet/protocol';
import { signInsOfBody } from '@e-cabinet/storage';
import { Router } from 'express';
import { inBody } from '../identity/may.ts';
import { pathPart } from './requests.ts';
import type { RouteParts } from './route-parts.ts';

const SHOWN = 200;

/** `GET /api/bodies/:bodyId/sign-ins` */
export function signInLogRoute({ database, signedIn }: RouteParts): Router {
  const path = '/api/bodies/:bodyId/sign-ins';
  return Router().get(
    path,
    signedIn,
    inBody(database, 'see sign-ins'),
    async (request, response) => {
      const records = await signInsOfBody(database.kysely, pathPart(request, 'bodyId'), SHOWN);
      const answer: SignInLog = {
        signIns: records.map(({ at, ...record }) => ({ at: at.toISOString(), ...record })),
      };
      response.json(answer);
    },
  );
}
