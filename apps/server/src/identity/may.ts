import type { BodyRole } from '@e-cabinet/protocol';
import { type Database, findBodies, rolesOfPerson } from '@e-cabinet/storage';
import type { RequestHandler, Response } from 'express';
import { refuse } from '../http/refuse.ts';
import { askerOf, pathPart } from '../http/requests.ts';

/** What can be done to a body by its people, outside of its meetings. */
export type BodyAct =
  | 'see body'
  | 'change body'
  | 'create body below'
  | 'see units'
  | 'change units'
  | 'see own unit'
  | 'see meeting types'
  | 'change meeting types'
  | 'see rooms'
  | 'change rooms'
  | 'see people'
  | 'change people'
  | 'see sign-ins'
  | 'see mail'
  | 'see directory';

const ANYBODY: readonly BodyRole[] = [
  'administrator',
  'secretary',
  'member',
  'adviser',
  'unit-officer',
  'presenter',
  'bridge',
  'screen',
];

/** Who may do what, in the body where they have the role. In other bodies nobody may do anything. */
const MAY: Record<BodyAct, readonly BodyRole[]> = {
  'see body': ANYBODY,
  'change body': ['administrator'],
  'create body below': ['administrator'],
  'see units': ['administrator', 'secretary', 'unit-officer'],
  'change units': ['administrator'],
  'see own unit': ['unit-officer'],
  'see meeting types': ['administrator', 'secretary'],
  'change meeting types': ['administrator'],
  'see rooms': ['administrator', 'secretary'],
  'change rooms': ['administrator'],
  'see people': ['administrator'],
  'change people': ['administrator'],
  'see sign-ins': ['administrator'],
  'see mail': ['administrator'],
  'see directory': ['administrator', 'secretary'],
};

export function mayWith(roles: readonly BodyRole[], act: BodyAct): boolean {
  return roles.some((role) => MAY[act].includes(role));
}

/** @returns what stands in the way; a body in which one has no role does not exist for one */
export async function refusalInBody(
  database: Database,
  personId: string,
  bodyId: string,
  act: BodyAct,
): Promise<'not-found' | 'not-allowed' | null> {
  const roles = (await rolesOfPerson(database.kysely, personId))
    .filter((each) => each.bodyId === bodyId)
    .map((each) => each.role);
  if (roles.length === 0) return 'not-found';
  return mayWith(roles, act) ? null : 'not-allowed';
}

/** For routes under `/bodies/:bodyId`: lets those pass who may. */
export function inBody(database: Database, act: BodyAct): RequestHandler {
  return async (request, response: Response, next) => {
    const { personId } = askerOf(response);
    const refusal = await refusalInBody(database, personId, pathPart(request, 'bodyId'), act);
    if (refusal) refuse(response, refusal);
    else next();
  };
}

/** For what is the whole installation's: lets administrators of a body pass that lies below no other. */
export function administersAll({ kysely }: Database): RequestHandler {
  return async (_request, response: Response, next) => {
    const roles = await rolesOfPerson(kysely, askerOf(response).personId);
    const administered = roles.filter(({ role }) => role === 'administrator');
    const bodies = await findBodies(
      kysely,
      administered.map(({ bodyId }) => bodyId),
    );
    if (bodies.some(({ parentId }) => parentId === null)) next();
    else refuse(response, 'not-allowed');
  };
}
