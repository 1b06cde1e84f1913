import type { Directory, DirectoryPerson } from '@e-cabinet/protocol';
import {
  bodiesFrom,
  type Database,
  type PositionRecord,
  peopleOfBodies,
  positionsInBodies,
  rolesInBodies,
  unitsOfBodies,
} from '@e-cabinet/storage';
import { dayOf } from './day.ts';

/** The people of a body and of every body below it, with what they are there today. */
export async function directoryOf(
  database: Database,
  bodyId: string,
  now: Date,
): Promise<Directory> {
  const { kysely } = database;
  const bodies = await bodiesFrom(kysely, bodyId);
  const ids = bodies.map((each) => each.id);
  const [units, people, positions, roles] = await Promise.all([
    unitsOfBodies(kysely, ids),
    peopleOfBodies(kysely, ids),
    positionsInBodies(kysely, ids),
    rolesInBodies(kysely, ids),
  ]);
  const today = dayOf(now);
  return {
    bodies: bodies.map(({ id, parentId, name }) => ({ id, parentId, name })),
    units,
    people: people.map(
      ({ id, name }): DirectoryPerson => ({
        id,
        name,
        positions: (positions.get(id) ?? [])
          .filter((each) => isHeld(each, today))
          .map(({ unitId, title }) => ({ unitId, title })),
        roles: roles
          .filter((each) => each.personId === id)
          .map(({ bodyId, role }) => ({ bodyId, role })),
      }),
    ),
  };
}

/** @param today `YYYY-MM-DD`, as the days of a position */
function isHeld({ since, until }: PositionRecord, today: string): boolean {
  return (since === null || since <= today) && (until === null || until >= today);
}
