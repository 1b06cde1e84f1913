import { planProblem } from '@e-cabinet/domain';
import { type KeptRoom, type Rooms, roomChange, roomCreation } from '@e-cabinet/protocol';
import { addRoom, changeRoom, roomsOf } from '@e-cabinet/storage';
import { type RequestHandler, Router } from 'express';
import { inBody } from '../identity/may.ts';
import { roomOf } from '../rooms.ts';
import { refuse } from './refuse.ts';
import { pathPart, withBody } from './requests.ts';
import type { RouteParts } from './route-parts.ts';

const ALL = '/api/bodies/:bodyId/rooms';
const ONE = '/api/bodies/:bodyId/rooms/:roomId';

/** `GET` and `POST /api/bodies/:bodyId/rooms`, `PATCH /api/bodies/:bodyId/rooms/:roomId` */
export function roomsRoute(parts: RouteParts): Router {
  const { database, signedIn } = parts;
  const router = Router();
  const mayChange = [signedIn, inBody(database, 'change rooms')];
  router.get(ALL, signedIn, inBody(database, 'see rooms'), listRooms(parts));
  router.post(ALL, mayChange, createRoom(parts));
  router.patch(ONE, mayChange, reviseRoom(parts));
  return router;
}

function listRooms({ database }: RouteParts): RequestHandler {
  return async (request, response) => {
    const records = await roomsOf(database.kysely, pathPart(request, 'bodyId'));
    const answer: Rooms = { rooms: records.map(roomOf) };
    response.json(answer);
  };
}

function createRoom({ database, newId, now }: RouteParts): RequestHandler {
  return withBody(roomCreation, async (given, request, response) => {
    const problem = planProblem(given.plan);
    if (problem) return refuse(response, problem);
    const room: KeptRoom = {
      ...given,
      id: newId(),
      bodyId: pathPart(request, 'bodyId'),
      retired: false,
    };
    await addRoom(database.kysely, room, now());
    response.status(201).json(room);
  });
}

function reviseRoom({ database }: RouteParts): RequestHandler {
  return withBody(roomChange, async (change, request, response) => {
    const problem = change.plan ? planProblem(change.plan) : null;
    if (problem) return refuse(response, problem);
    const [bodyId, roomId] = [pathPart(request, 'bodyId'), pathPart(request, 'roomId')];
    const room = await changeRoom(database.kysely, bodyId, roomId, change);
    if (!room) return refuse(response, 'not-found');
    response.json(roomOf(room));
  });
}
