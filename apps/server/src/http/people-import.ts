import { type PeopleImport, type PeopleImported, peopleImport } from '@e-cabinet/protocol';
import { type Database, takenLogins, unitsOfBodies } from '@e-cabinet/storage';
import { Router } from 'express';
import { loginOf, type ReadLines, readLines, unitKey } from '../identity/import-lines.ts';
import { inBody } from '../identity/may.ts';
import { createPeople } from '../identity/people.ts';
import { refuse } from './refuse.ts';
import { pathPart, withBody } from './requests.ts';
import type { RouteParts } from './route-parts.ts';

/** `POST /api/bodies/:bodyId/people/import`: what is faulty is named, and nothing is changed until it is accepted. */
export function peopleImportRoute(parts: RouteParts): Router {
  const { database, signedIn } = parts;
  return Router().post(
    '/api/bodies/:bodyId/people/import',
    [signedIn, inBody(database, 'change people')],
    withBody(peopleImport, async (given, request, response) => {
      const bodyId = pathPart(request, 'bodyId');
      const { faulty, people } = await judge(database, bodyId, given);
      const enters = given.accept && faulty.length === 0;
      if (enters) {
        const refused = await createPeople(parts, bodyId, people);
        if (refused) return refuse(response, refused.refusal);
      }
      const answer: PeopleImported = { faulty, entered: enters ? people.length : 0 };
      response.json(answer);
    }),
  );
}

async function judge(
  { kysely }: Database,
  bodyId: string,
  { lines }: PeopleImport,
): Promise<ReadLines> {
  const units = await unitsOfBodies(kysely, [bodyId]);
  const names = units.flatMap(({ id, name }) =>
    [name.vi, name.en].map((each) => [unitKey(each), id] as const),
  );
  const logins = lines.map(loginOf).filter((login) => login !== null);
  return readLines(lines, {
    unitIds: new Map(names),
    takenLogins: await takenLogins(kysely, logins),
  });
}
