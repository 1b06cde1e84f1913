import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { enterPerson, signInAs } from '../support/installation.ts';
import { addUnit, setUpTwoBodies, type TwoBodies } from '../support/two-bodies.ts';
import type { Visitor } from '../support/visitor.ts';

const NAME = { vi: 'Sở Tài chính', en: 'Department of Finance' };

const ROLES = [
  'administrator',
  'secretary',
  'member',
  'adviser',
  'unit-officer',
  'presenter',
  'bridge',
  'screen',
] as const;

let unitId: string;
const withRole = new Map<string, Visitor>();
let house: TwoBodies;
beforeAll(async () => {
  house = await setUpTwoBodies();
  unitId = (await addUnit(house.administrator, house.bodyId)).id;
  for (const role of ROLES) {
    await enterPerson(house.administrator, house.bodyId, { login: `of-${role}`, roles: [role] });
    withRole.set(role, await signInAs(house.server, `of-${role}`));
  }
});
afterAll(() => house.stop());

/** Every route that is about one body: what it takes, and which roles may. */
const ROUTES: [
  string,
  readonly string[],
  (who: Visitor, body: string) => Promise<{ status: number; body: unknown }>,
][] = [
  ['change the body', ['administrator'], (who, id) => who.patch(`/api/bodies/${id}`, {})],
  [
    'create a body below',
    ['administrator'],
    (who, parentId) =>
      who.post('/api/bodies', { parentId, name: NAME, kind: 'other', level: 'commune' }),
  ],
  [
    'see units',
    ['administrator', 'secretary', 'unit-officer'],
    (who, id) => who.get(`/api/bodies/${id}/units`),
  ],
  [
    'create a unit',
    ['administrator'],
    (who, id) => who.post(`/api/bodies/${id}/units`, { parentId: null, name: NAME }),
  ],
  [
    'change a unit',
    ['administrator'],
    (who, id) => who.patch(`/api/bodies/${id}/units/${unitId}`, {}),
  ],
  [
    'dissolve a unit',
    ['administrator'],
    (who, id) => who.delete(`/api/bodies/${id}/units/no-such-unit`),
  ],
  ['see people', ['administrator'], (who, id) => who.get(`/api/bodies/${id}/people`)],
  [
    'enter a person',
    ['administrator'],
    (who, id) => who.post(`/api/bodies/${id}/people`, { name: NAME }),
  ],
  [
    'change a person',
    ['administrator'],
    (who, id) => who.patch(`/api/bodies/${id}/people/no-such-person`, {}),
  ],
  [
    'make a password link',
    ['administrator'],
    (who, id) => who.post(`/api/bodies/${id}/people/no-such-person/password-link`),
  ],
  [
    'end the sessions of a person',
    ['administrator'],
    (who, id) => who.delete(`/api/bodies/${id}/people/no-such-person/sessions`),
  ],
  ['see sign-ins', ['administrator'], (who, id) => who.get(`/api/bodies/${id}/sign-ins`)],
  [
    'see the directory',
    ['administrator', 'secretary'],
    (who, id) => who.get(`/api/directory?body=${id}`),
  ],
];

describe.each(ROUTES)('to %s', (_what, allowed, ask) => {
  test.each(ROLES)('a %s of the body is let through or refused by the table', async (role) => {
    const who = withRole.get(role);
    if (!who) throw new Error(`nobody has the role ${role}`);
    const { status, body } = await ask(who, house.bodyId);
    if (allowed.includes(role)) expect(body).not.toMatchObject({ refusal: 'not-allowed' });
    else expect({ status, body }).toEqual({ status: 403, body: { refusal: 'not-allowed' } });
  });

  test('for somebody of another body there is no such body', async () => {
    const { status, body } = await ask(house.provincial, house.bodyId);
    expect({ status, body }).toEqual({ status: 404, body: { refusal: 'not-found' } });
  });

  test('nobody does it without signing in', async () => {
    const { status, body } = await ask(house.server.visitor(), house.bodyId);
    expect({ status, body }).toEqual({ status: 401, body: { refusal: 'not-signed-in' } });
  });
});
