import type { UnitPeople } from '@e-cabinet/protocol';
import { bodyOfUnit, peopleOfUnit, unitsOfPerson } from '@e-cabinet/storage';
import { Router } from 'express';
import { dayOf } from '../identity/day.ts';
import { refusalInBody } from '../identity/may.ts';
import { refuse } from './refuse.ts';
import { askerOf, pathPart } from './requests.ts';
import type { RouteParts } from './route-parts.ts';

/** `GET /api/units/:unitId/people` */
export function unitPeopleRoute(parts: RouteParts): Router {
  const { database, now, signedIn } = parts;
  return Router().get('/api/units/:unitId/people', signedIn, async (request, response) => {
    const unitId = pathPart(request, 'unitId');
    const refusal = await refusalInUnit(parts, askerOf(response).personId, unitId);
    if (refusal) return refuse(response, refusal);
    const people = await peopleOfUnit(database.kysely, unitId, dayOf(now()));
    const answer: UnitPeople = { people };
    response.json(answer);
  });
}

/** @returns what stands in the way; the officers of other units of the body may not either */
async function refusalInUnit(
  { database, now }: RouteParts,
  personId: string,
  unitId: string,
): Promise<'not-found' | 'not-allowed' | null> {
  const bodyId = await bodyOfUnit(database.kysely, unitId);
  if (bodyId === null) return 'not-found';
  const refusal = await refusalInBody(database, personId, bodyId, 'see own unit');
  if (refusal) return refusal;
  const own = await unitsOfPerson(database.kysely, personId, dayOf(now()));
  return own.some((unit) => unit.unitId === unitId) ? null : 'not-allowed';
}
