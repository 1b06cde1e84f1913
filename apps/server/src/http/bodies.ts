import {
  type Bodies,
  type Body,
  bodyChange,
  bodyCreation,
  bodySettings,
} from '@e-cabinet/protocol';
import {
  addBody,
  type BodyRecord,
  bodiesOfPerson,
  changeBody,
  replaceRoles,
  rolesOfPerson,
} from '@e-cabinet/storage';
import { Router } from 'express';
import { inBody, refusalInBody } from '../identity/may.ts';
import { refuse } from './refuse.ts';
import { askerOf, pathPart, withBody } from './requests.ts';
import type { RouteParts } from './route-parts.ts';

/** `GET /api/bodies`, `POST /api/bodies`, `PATCH /api/bodies/:bodyId` */
export function bodiesRoute(parts: RouteParts): Router {
  const { database, signedIn } = parts;
  const router = Router();
  router.get('/api/bodies', signedIn, async (_request, response) => {
    const answer: Bodies = { bodies: await bodiesFor(parts, askerOf(response).personId) };
    response.json(answer);
  });
  router.post('/api/bodies', signedIn, createBody(parts));
  router.patch(
    '/api/bodies/:bodyId',
    signedIn,
    inBody(database, 'change body'),
    withBody(bodyChange, async (change, request, response) => {
      const bodyId = pathPart(request, 'bodyId');
      await changeBody(database.kysely, bodyId, change);
      const changed = await bodiesFor(parts, askerOf(response).personId);
      response.json(changed.find((each) => each.id === bodyId));
    }),
  );
  return router;
}

function createBody(parts: RouteParts) {
  const { database, now, newId } = parts;
  return withBody(bodyCreation, async (given, _request, response) => {
    const { personId } = askerOf(response);
    const act = 'create body below';
    const refusal = await refusalInBody(database, personId, given.parentId, act);
    if (refusal) return refuse(response, refusal);
    const id = newId();
    await database.kysely.transaction().execute(async (transaction) => {
      await addBody(transaction, { id, settings: {}, ...given }, now());
      await replaceRoles(transaction, id, personId, ['administrator']);
    });
    const mine = await bodiesFor(parts, personId);
    response.status(201).json(mine.find((each) => each.id === id));
  });
}

async function bodiesFor({ database }: RouteParts, personId: string): Promise<Body[]> {
  const [records, roles] = await Promise.all([
    bodiesOfPerson(database.kysely, personId),
    rolesOfPerson(database.kysely, personId),
  ]);
  return records.map((record) => ({
    ...shown(record),
    roles: roles.filter((each) => each.bodyId === record.id).map((each) => each.role),
  }));
}

function shown(record: BodyRecord): Omit<Body, 'roles'> {
  // Stored JSON is a door: what it does not say has its default.
  return { ...record, settings: bodySettings.parse(record.settings) };
}
