import { type UnitChange, type Units, unitChange, unitCreation } from '@e-cabinet/protocol';
import {
  addUnit,
  areUnitsOf,
  changeUnit,
  isUnitWithin,
  lockBody,
  removeUnit,
  unitsOfBodies,
} from '@e-cabinet/storage';
import { type RequestHandler, Router } from 'express';
import { inBody } from '../identity/may.ts';
import { type Refused, refuse } from './refuse.ts';
import { pathPart, withBody } from './requests.ts';
import type { RouteParts } from './route-parts.ts';

const ALL = '/api/bodies/:bodyId/units';
const ONE = '/api/bodies/:bodyId/units/:unitId';

/** `GET` and `POST /api/bodies/:bodyId/units`, `PATCH` and `DELETE /api/bodies/:bodyId/units/:unitId` */
export function unitsRoute(parts: RouteParts): Router {
  const { database, signedIn } = parts;
  const router = Router();
  const mayChange = [signedIn, inBody(database, 'change units')];
  router.get(ALL, signedIn, inBody(database, 'see units'), async (request, response) => {
    const bodyId = pathPart(request, 'bodyId');
    const answer: Units = { units: await unitsOfBodies(database.kysely, [bodyId]) };
    response.json(answer);
  });
  router.post(ALL, mayChange, createUnit(parts));
  router.patch(ONE, mayChange, reviseUnit(parts));
  router.delete(ONE, mayChange, dissolveUnit(parts));
  return router;
}

function createUnit({ database, now, newId }: RouteParts) {
  return withBody(unitCreation, async (given, request, response) => {
    const bodyId = pathPart(request, 'bodyId');
    const unit = { id: newId(), bodyId, ...given };
    const above = given.parentId === null ? [] : [given.parentId];
    if (!(await areUnitsOf(database.kysely, bodyId, above)))
      return refuse(response, 'unit-unknown');
    await addUnit(database.kysely, unit, now());
    response.status(201).json(unit);
  });
}

function reviseUnit(parts: RouteParts) {
  return withBody(unitChange, async (change, request, response) => {
    const [bodyId, unitId] = [pathPart(request, 'bodyId'), pathPart(request, 'unitId')];
    const refused = await moveOrRename(parts, bodyId, unitId, change);
    if (refused) return refuse(response, refused.refusal);
    const units = await unitsOfBodies(parts.database.kysely, [bodyId]);
    response.json(units.find((each) => each.id === unitId));
  });
}

/** With the body kept: two moves at once could otherwise put two units below each other. */
function moveOrRename(
  { database }: RouteParts,
  bodyId: string,
  unitId: string,
  change: UnitChange,
): Promise<Refused | null> {
  return database.kysely.transaction().execute(async (transaction) => {
    await lockBody(transaction, bodyId);
    if (!(await areUnitsOf(transaction, bodyId, [unitId]))) return { refusal: 'not-found' };
    const above = change.parentId ?? null;
    if (above !== null) {
      if (!(await areUnitsOf(transaction, bodyId, [above]))) return { refusal: 'unit-unknown' };
      const isBelow = await isUnitWithin(transaction, bodyId, above, unitId);
      if (isBelow) return { refusal: 'unit-below-itself' };
    }
    await changeUnit(transaction, bodyId, unitId, change);
    return null;
  });
}

function dissolveUnit({ database }: RouteParts): RequestHandler {
  return async (request, response) => {
    const [bodyId, unitId] = [pathPart(request, 'bodyId'), pathPart(request, 'unitId')];
    const { kysely } = database;
    if (!(await areUnitsOf(kysely, bodyId, [unitId]))) return refuse(response, 'not-found');
    if (await removeUnit(kysely, bodyId, unitId)) response.sendStatus(204);
    else refuse(response, 'unit-in-use');
  };
}
