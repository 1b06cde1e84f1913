import type {
  Body,
  BodyChange,
  BodyCreation,
  ImportedLine,
  PasswordLink,
  People,
  PeopleImport,
  PeopleImported,
  Person,
  PersonChange,
  PersonCreation,
  SignInLog,
  Unit,
  UnitChange,
  UnitCreation,
  Units,
} from '@e-cabinet/protocol';
import { queryOptions } from '@tanstack/react-query';
import type { Answer } from './answer.ts';
import { ask } from './ask.ts';
import { granted } from './query-client.ts';

/** What another administrator has changed shows up within this time. */
const LOOK_AGAIN_MS = 15_000;

export const ADMINISTRATION = ['administration'] as const;

const path = (bodyId: string, ...parts: readonly string[]) =>
  ['/api/bodies', ...[bodyId, ...parts].map(encodeURIComponent)].join('/');

/** The people of a body with their accounts, in the order of entry. */
export const peopleQuery = (bodyId: string) =>
  queryOptions({
    queryKey: [...ADMINISTRATION, bodyId, 'people'],
    queryFn: async ({ signal }) =>
      (await granted(ask<People>('GET', path(bodyId, 'people'), undefined, signal))).people,
    refetchInterval: LOOK_AGAIN_MS,
  });

export const unitsQuery = (bodyId: string) =>
  queryOptions({
    queryKey: [...ADMINISTRATION, bodyId, 'units'],
    queryFn: async ({ signal }) =>
      (await granted(ask<Units>('GET', path(bodyId, 'units'), undefined, signal))).units,
    refetchInterval: LOOK_AGAIN_MS,
  });

/** Attempts to sign in, the latest first. */
export const signInsQuery = (bodyId: string) =>
  queryOptions({
    queryKey: [...ADMINISTRATION, bodyId, 'sign-ins'],
    queryFn: async ({ signal }) =>
      (await granted(ask<SignInLog>('GET', path(bodyId, 'sign-ins'), undefined, signal))).signIns,
    refetchInterval: LOOK_AGAIN_MS,
  });

export function addPerson(bodyId: string, person: PersonCreation): Promise<Answer<Person>> {
  return ask('POST', path(bodyId, 'people'), person);
}

/** Without accepting, nothing is changed. */
export function importPeople(bodyId: string, given: PeopleImport): Promise<Answer<PeopleImported>> {
  return ask('POST', path(bodyId, 'people', 'import'), given);
}

/** What the server says to lines of a spreadsheet; it is not asked again by itself. */
export const importQuery = (bodyId: string, lines: readonly ImportedLine[]) =>
  queryOptions({
    queryKey: ['people-import', bodyId, lines],
    queryFn: () => granted(importPeople(bodyId, { lines: [...lines], accept: false })),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });

export function changePerson(
  bodyId: string,
  personId: string,
  change: PersonChange,
): Promise<Answer<Person>> {
  return ask('PATCH', path(bodyId, 'people', personId), change);
}

/** The person's earlier links end. */
export function makePasswordLink(bodyId: string, personId: string): Promise<Answer<PasswordLink>> {
  return ask('POST', path(bodyId, 'people', personId, 'password-link'));
}

/** Signs the person out on every device. */
export function endSessionsOf(bodyId: string, personId: string): Promise<Answer<void>> {
  return ask('DELETE', path(bodyId, 'people', personId, 'sessions'));
}

export function addUnit(bodyId: string, unit: UnitCreation): Promise<Answer<Unit>> {
  return ask('POST', path(bodyId, 'units'), unit);
}

export function changeUnit(
  bodyId: string,
  unitId: string,
  change: UnitChange,
): Promise<Answer<Unit>> {
  return ask('PATCH', path(bodyId, 'units', unitId), change);
}

export function removeUnit(bodyId: string, unitId: string): Promise<Answer<void>> {
  return ask('DELETE', path(bodyId, 'units', unitId));
}

export function addBody(body: BodyCreation): Promise<Answer<Body>> {
  return ask('POST', '/api/bodies', body);
}

export function changeBody(bodyId: string, change: BodyChange): Promise<Answer<Body>> {
  return ask('PATCH', path(bodyId), change);
}
