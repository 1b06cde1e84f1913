import { rulesProblem } from '@e-cabinet/domain';
import { type MeetingTypes, meetingTypeChange, meetingTypeCreation } from '@e-cabinet/protocol';
import { addMeetingType, changeMeetingType } from '@e-cabinet/storage';
import { type RequestHandler, Router } from 'express';
import { inBody } from '../identity/may.ts';
import { typesOfBody } from '../meeting-types.ts';
import { refuse } from './refuse.ts';
import { pathPart, withBody } from './requests.ts';
import type { RouteParts } from './route-parts.ts';

const ALL = '/api/bodies/:bodyId/meeting-types';
const ONE = '/api/bodies/:bodyId/meeting-types/:typeId';

/** `GET` and `POST /api/bodies/:bodyId/meeting-types`, `PATCH /api/bodies/:bodyId/meeting-types/:typeId` */
export function meetingTypesRoute(parts: RouteParts): Router {
  const { database, signedIn } = parts;
  const router = Router();
  const mayChange = [signedIn, inBody(database, 'change meeting types')];
  router.get(ALL, signedIn, inBody(database, 'see meeting types'), listTypes(parts));
  router.post(ALL, mayChange, createType(parts));
  router.patch(ONE, mayChange, reviseType(parts));
  return router;
}

function listTypes(parts: RouteParts): RequestHandler {
  return async (request, response) => {
    const answer: MeetingTypes = { types: await typesOfBody(parts, pathPart(request, 'bodyId')) };
    response.json(answer);
  };
}

function createType(parts: RouteParts): RequestHandler {
  return withBody(meetingTypeCreation, async (given, request, response) => {
    const problem = rulesProblem(given.rules);
    if (problem) return refuse(response, problem);
    const bodyId = pathPart(request, 'bodyId');
    // Those that every body begins with come first.
    await typesOfBody(parts, bodyId);
    const type = { ...given, id: parts.newId(), bodyId, archived: false };
    await addMeetingType(parts.database.kysely, type, parts.now());
    response.status(201).json(type);
  });
}

function reviseType(parts: RouteParts): RequestHandler {
  return withBody(meetingTypeChange, async (change, request, response) => {
    const problem = change.rules ? rulesProblem(change.rules) : null;
    if (problem) return refuse(response, problem);
    const [bodyId, typeId] = [pathPart(request, 'bodyId'), pathPart(request, 'typeId')];
    const { kysely } = parts.database;
    if (!(await changeMeetingType(kysely, bodyId, typeId, change))) {
      return refuse(response, 'not-found');
    }
    const types = await typesOfBody(parts, bodyId);
    response.json(types.find(({ id }) => id === typeId));
  });
}
