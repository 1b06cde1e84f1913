import type { PasswordLink } from '@e-cabinet/protocol';
import { accountOfPerson, findPerson } from '@e-cabinet/storage';
import { type RequestHandler, Router } from 'express';
import { makePasswordLink } from '../identity/change-password.ts';
import { inBody } from '../identity/may.ts';
import { refuse } from './refuse.ts';
import { pathPart } from './requests.ts';
import type { RouteParts } from './route-parts.ts';

const PERSON = '/api/bodies/:bodyId/people/:personId';

/**
 * What administrators do to the accounts that their body keeps:
 * `POST …/people/:personId/password-link`, `DELETE …/people/:personId/sessions` → 204.
 */
export function accountsRoute(parts: RouteParts): Router {
  const { database, signedIn } = parts;
  const keeps = [signedIn, inBody(database, 'change people'), keptHere(parts)];
  const router = Router();
  router.post(`${PERSON}/password-link`, keeps, givePasswordLink(parts));
  router.delete(`${PERSON}/sessions`, keeps, endSessions(parts));
  return router;
}

function keptHere({ database }: RouteParts): RequestHandler {
  return async (request, response, next) => {
    const person = await findPerson(database.kysely, pathPart(request, 'personId'));
    if (person?.homeBodyId === pathPart(request, 'bodyId')) next();
    else refuse(response, 'not-found');
  };
}

function givePasswordLink({ database, now }: RouteParts): RequestHandler {
  return async (request, response) => {
    const personId = pathPart(request, 'personId');
    const account = await accountOfPerson(database.kysely, personId);
    if (!account || account.disabled) return refuse(response, 'no-account');
    const { token, path, expiresAt } = await makePasswordLink(database, personId, now());
    const answer: PasswordLink = { token, path, expiresAt: expiresAt.toISOString() };
    response.status(201).json(answer);
  };
}

function endSessions({ sessions }: RouteParts): RequestHandler {
  return async (request, response) => {
    await sessions.endAll(pathPart(request, 'personId'));
    response.sendStatus(204);
  };
}
