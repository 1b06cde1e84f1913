import type { Directory } from '@e-cabinet/protocol';
import { rolesOfPerson } from '@e-cabinet/storage';
import { Router } from 'express';
import { directoryOf } from '../identity/directory.ts';
import { mayWith, refusalInBody } from '../identity/may.ts';
import { refuse } from './refuse.ts';
import { askerOf } from './requests.ts';
import type { RouteParts } from './route-parts.ts';

/** `GET /api/directory?body=<id>` */
export function directoryRoute(parts: RouteParts): Router {
  const { database, now, signedIn } = parts;
  return Router().get('/api/directory', signedIn, async (request, response) => {
    const { personId } = askerOf(response);
    const { body } = request.query;
    const bodyId = typeof body === 'string' ? body : await firstBody(parts, personId);
    if (bodyId === null) return refuse(response, 'not-allowed');
    const refusal = await refusalInBody(database, personId, bodyId, 'see directory');
    if (refusal) return refuse(response, refusal);
    const answer: Directory = await directoryOf(database, bodyId, now());
    response.json(answer);
  });
}

async function firstBody({ database }: RouteParts, personId: string): Promise<string | null> {
  const roles = await rolesOfPerson(database.kysely, personId);
  return roles.find((each) => mayWith([each.role], 'see directory'))?.bodyId ?? null;
}
