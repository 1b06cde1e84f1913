import { type People, personChange, personCreation } from '@e-cabinet/protocol';
import { type RequestHandler, Router } from 'express';
import { inBody } from '../identity/may.ts';
import { changePerson, createPerson, peopleFor } from '../identity/people.ts';
import { refuse } from './refuse.ts';
import { pathPart, withBody } from './requests.ts';
import type { RouteParts } from './route-parts.ts';

const ALL = '/api/bodies/:bodyId/people';
const ONE = '/api/bodies/:bodyId/people/:personId';

/** `GET` and `POST /api/bodies/:bodyId/people`, `PATCH /api/bodies/:bodyId/people/:personId` */
export function peopleRoute(parts: RouteParts): Router {
  const { database, signedIn } = parts;
  const mayChange = [signedIn, inBody(database, 'change people')];
  const router = Router();
  router.get(ALL, signedIn, inBody(database, 'see people'), listPeople(parts));
  router.post(ALL, mayChange, enterPerson(parts));
  router.patch(ONE, mayChange, revisePerson(parts));
  return router;
}

function listPeople({ database }: RouteParts): RequestHandler {
  return async (request, response) => {
    const answer: People = { people: await peopleFor(database, pathPart(request, 'bodyId')) };
    response.json(answer);
  };
}

function enterPerson(parts: RouteParts) {
  return withBody(personCreation, async (given, request, response) => {
    const bodyId = pathPart(request, 'bodyId');
    const outcome = await createPerson(parts, bodyId, given);
    if ('refusal' in outcome) return refuse(response, outcome.refusal);
    response.status(201).json(await shown(parts, bodyId, outcome.personId));
  });
}

function revisePerson(parts: RouteParts) {
  return withBody(personChange, async (change, request, response) => {
    const [bodyId, personId] = [pathPart(request, 'bodyId'), pathPart(request, 'personId')];
    const refused = await changePerson(parts, bodyId, personId, change);
    if (refused) return refuse(response, refused.refusal);
    if (change.disabled || change.login === null) await parts.sessions.endAll(personId);
    response.json((await shown(parts, bodyId, personId)) ?? {});
  });
}

async function shown({ database }: RouteParts, bodyId: string, personId: string) {
  return (await peopleFor(database, bodyId)).find((each) => each.id === personId);
}
