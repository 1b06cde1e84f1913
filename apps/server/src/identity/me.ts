import type { BodyRole, Me } from '@e-cabinet/protocol';
import { accountOfPerson, bodiesOfPerson, findPerson, rolesOfPerson } from '@e-cabinet/storage';
import type { Asker } from '../http/requests.ts';
import type { RouteParts } from '../http/route-parts.ts';

/** Who somebody is: their name, and what they are in which body. */
export async function meOf(
  { database, config }: Pick<RouteParts, 'database' | 'config'>,
  asker: Asker,
): Promise<Me | null> {
  const { kysely } = database;
  const person = await findPerson(kysely, asker.personId);
  if (!person) return null;
  const [bodies, roles, account] = await Promise.all([
    bodiesOfPerson(kysely, asker.personId),
    rolesOfPerson(kysely, asker.personId),
    accountOfPerson(kysely, asker.personId),
  ]);
  const rolesIn = (bodyId: string): BodyRole[] =>
    roles.filter((each) => each.bodyId === bodyId).map((each) => each.role);
  return {
    person: { id: person.id, name: person.name },
    bodies: bodies.map(({ id, name }) => ({ id, name, roles: rolesIn(id) })),
    sessionId: asker.sessionId,
    hasPassword: account?.passwordHash != null,
    offlineDays: config.offlineDays,
  };
}
