import type { Person, PersonChange, PersonCreation } from '@e-cabinet/protocol';
import {
  accountOfPerson,
  accountsOfPeople,
  addPerson,
  areUnitsOf,
  countAdministrators,
  type Database,
  findPerson,
  giveEmail,
  giveLogin,
  isLoginTaken,
  lastSignIns,
  lockBody,
  peopleOfBodies,
  positionsInBodies,
  renamePerson,
  replacePositions,
  replaceRoles,
  rolesInBodies,
  rolesOfPerson,
  setDisabled,
} from '@e-cabinet/storage';
import type { Refused } from '../http/refuse.ts';

type Transaction = Database['kysely'];

export interface PeopleParts {
  readonly database: Database;
  readonly now: () => Date;
  readonly newId: () => string;
}

/** The people of a body as its administrators see them. */
export async function peopleFor(database: Database, bodyId: string): Promise<Person[]> {
  const { kysely } = database;
  const people = await peopleOfBodies(kysely, [bodyId]);
  const ids = people.map((each) => each.id);
  const [positions, roles, accounts, seen] = await Promise.all([
    positionsInBodies(kysely, [bodyId]),
    rolesInBodies(kysely, [bodyId]),
    accountsOfPeople(kysely, ids),
    lastSignIns(kysely, ids),
  ]);
  const accountOf = new Map(accounts.map((each) => [each.personId, each]));
  return people.map((person) => ({
    ...person,
    login: accountOf.get(person.id)?.login ?? null,
    disabled: accountOf.get(person.id)?.disabled ?? false,
    hasPassword: accountOf.get(person.id)?.passwordHash != null,
    positions: positions.get(person.id) ?? [],
    roles: roles.filter((each) => each.personId === person.id).map((each) => each.role),
    lastSignInAt: seen.get(person.id)?.toISOString() ?? null,
  }));
}

/** Enters a person whose account this body keeps; they choose a password by a link. */
export async function createPerson(
  parts: PeopleParts,
  bodyId: string,
  given: PersonCreation,
): Promise<{ personId: string } | Refused> {
  const personId = parts.newId();
  const refused = await createAll(parts, bodyId, [{ personId, given }]);
  return refused ?? { personId };
}

/** Enters all of them or, where one is refused, nobody. */
export function createPeople(
  parts: PeopleParts,
  bodyId: string,
  people: readonly PersonCreation[],
): Promise<Refused | null> {
  const named = people.map((given) => ({ personId: parts.newId(), given }));
  return createAll(parts, bodyId, named);
}

interface NewPerson {
  readonly personId: string;
  readonly given: PersonCreation;
}

function createAll(
  { database, now }: PeopleParts,
  bodyId: string,
  people: readonly NewPerson[],
): Promise<Refused | null> {
  const act = async (transaction: Transaction): Promise<Refused | null> => {
    const positions = people.flatMap(({ given }) => given.positions ?? []);
    const refused = await refusalOfUnits(transaction, bodyId, { positions });
    if (refused) return refused;
    for (const { personId, given } of people) {
      const { name, login = null, email = null, ...places } = given;
      await addPerson(transaction, { id: personId, homeBodyId: bodyId, name }, now());
      if (login !== null) await giveLogin(transaction, personId, login);
      if (email !== null) await giveEmail(transaction, personId, email);
      await place(transaction, bodyId, personId, places);
    }
    return null;
  };
  return expectedRefusals(database.kysely.transaction().execute(act));
}

/**
 * Changes what is given and leaves the rest. Name and account belong to the body that keeps the
 * person: elsewhere an administrator gives roles and positions only, else anybody who could create a
 * body could take over a minister's account.
 */
export async function changePerson(
  { database }: PeopleParts,
  bodyId: string,
  personId: string,
  change: PersonChange,
): Promise<Refused | null> {
  const act = async (transaction: Transaction): Promise<Refused | null> => {
    await lockBody(transaction, bodyId);
    const refused =
      (await refusalOfChange(transaction, bodyId, personId, change)) ??
      (await refusalOfUnits(transaction, bodyId, change));
    if (refused) return refused;
    const before = await countAdministrators(transaction, bodyId);
    await write(transaction, bodyId, personId, change);
    const after = await countAdministrators(transaction, bodyId);
    if (before > 0 && after === 0) throw new LastAdministrator();
    return null;
  };
  return expectedRefusals(database.kysely.transaction().execute(act));
}

async function write(
  transaction: Transaction,
  bodyId: string,
  personId: string,
  change: PersonChange,
): Promise<void> {
  if (change.name) await renamePerson(transaction, personId, change.name);
  if (change.login !== undefined) await giveLogin(transaction, personId, change.login);
  if (change.email !== undefined) await giveEmail(transaction, personId, change.email);
  if (change.disabled !== undefined) await setDisabled(transaction, personId, change.disabled);
  await place(transaction, bodyId, personId, change);
}

/** Rolls back what would leave a body that nobody administers. */
class LastAdministrator extends Error {}

async function refusalOfChange(
  transaction: Transaction,
  bodyId: string,
  personId: string,
  change: PersonChange,
): Promise<Refused | null> {
  const person = await findPerson(transaction, personId);
  const roles = await rolesOfPerson(transaction, personId);
  const isHome = person?.homeBodyId === bodyId;
  if (!isHome && !roles.some((each) => each.bodyId === bodyId)) return { refusal: 'not-found' };
  const ofAccount = [change.name, change.login, change.email, change.disabled].some(
    (each) => each !== undefined,
  );
  if (ofAccount && !isHome) return { refusal: 'not-allowed' };
  if (change.disabled === undefined || typeof change.login === 'string') return null;
  return (await accountOfPerson(transaction, personId)) ? null : { refusal: 'no-account' };
}

type Places = Pick<PersonChange, 'positions' | 'roles'>;

async function refusalOfUnits(
  transaction: Transaction,
  bodyId: string,
  { positions = [] }: Places,
): Promise<Refused | null> {
  const unitIds = positions.map((each) => each.unitId);
  return (await areUnitsOf(transaction, bodyId, unitIds)) ? null : { refusal: 'unit-unknown' };
}

async function place(
  transaction: Transaction,
  bodyId: string,
  personId: string,
  { positions, roles }: Places,
): Promise<void> {
  if (positions) await replacePositions(transaction, bodyId, personId, positions);
  if (roles) await replaceRoles(transaction, bodyId, personId, roles);
}

async function expectedRefusals<T>(act: Promise<T>): Promise<T | Refused> {
  try {
    return await act;
  } catch (error) {
    if (isLoginTaken(error)) return { refusal: 'login-taken' };
    if (error instanceof LastAdministrator) return { refusal: 'last-administrator' };
    throw error;
  }
}
