import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  enterPerson,
  type Installation,
  PASSWORD,
  setUpInstallation,
  signInAs,
  tokenOf,
} from '../support/installation.ts';
import { startPostgres, type TestPostgres } from '../support/postgres.ts';
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

let postgres: TestPostgres;
let installation: Installation;
let administrator: Visitor;
let bodyId: string;
let unitId: string;
let province: string;
let provincial: Visitor;
const withRole = new Map<string, Visitor>();
beforeAll(async () => {
  postgres = await startPostgres();
  installation = await setUpInstallation({ databaseUrl: postgres.url, attachments: [] });
  ({ administrator, bodyId } = installation);
  const unit = await administrator.post(`/api/bodies/${bodyId}/units`, {
    parentId: null,
    name: { vi: 'Văn phòng', en: 'Office' },
  });
  unitId = unit.body.id;
  for (const role of ROLES) {
    await enterPerson(administrator, bodyId, { login: `of-${role}`, roles: [role] });
    withRole.set(role, await signInAs(installation.server, `of-${role}`));
  }
  const created = await administrator.post('/api/bodies', {
    parentId: bodyId,
    name: { vi: 'UBND tỉnh Nghệ An', en: "Nghe An People's Committee" },
    kind: 'peoples-committee',
    level: 'province',
  });
  province = created.body.id;
  await enterPerson(administrator, province, { login: 'province', roles: ['administrator'] });
  provincial = await signInAs(installation.server, 'province');
});
afterAll(async () => {
  await installation.server.stop();
  await postgres.stop();
});

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
    const { status, body } = await ask(who, bodyId);
    if (allowed.includes(role)) expect(body).not.toMatchObject({ refusal: 'not-allowed' });
    else expect({ status, body }).toEqual({ status: 403, body: { refusal: 'not-allowed' } });
  });

  test('for somebody of another body there is no such body', async () => {
    const { status, body } = await ask(provincial, bodyId);
    expect({ status, body }).toEqual({ status: 404, body: { refusal: 'not-found' } });
  });

  test('nobody does it without signing in', async () => {
    const { status, body } = await ask(installation.server.visitor(), bodyId);
    expect({ status, body }).toEqual({ status: 401, body: { refusal: 'not-signed-in' } });
  });
});

describe('bodies', () => {
  test('one sees the bodies in which one has a role, one’s own first', async () => {
    const mine = (await administrator.get('/api/bodies')).body.bodies;
    expect(mine.slice(0, 2)).toMatchObject([
      { id: bodyId, roles: ['administrator'], settings: { formOfAddress: 'neutral' } },
      { id: province, parentId: bodyId, roles: ['administrator'] },
    ]);
    const theirs = (await provincial.get('/api/bodies')).body.bodies;
    expect(theirs.map((each: { id: string }) => each.id)).toEqual([province]);
  });

  test('what is changed is changed, what is not given stays', async () => {
    const changed = await administrator.patch(`/api/bodies/${bodyId}`, {
      settings: { formOfAddress: 'comrade' },
    });
    expect(changed.body).toMatchObject({
      name: { vi: 'Chính phủ' },
      kind: 'government',
      settings: { formOfAddress: 'comrade' },
    });
  });

  test('the directory reaches down, never up or aside', async () => {
    const down = (await administrator.get(`/api/directory?body=${bodyId}`)).body;
    expect(down.bodies.map((each: { id: string }) => each.id)).toContain(province);
    const below = (await provincial.get('/api/directory')).body;
    expect(below.bodies.map((each: { id: string }) => each.id)).toEqual([province]);
    const names = below.people.map((each: { name: { en: string } }) => each.name.en);
    expect(names.sort()).toEqual(['Office province', 'System administrator']);
    // Whom to invite, not how they sign in.
    expect(JSON.stringify(down)).not.toMatch(/"(login|disabled|hasPassword)"/);
  });
});

describe('units', () => {
  const units = () => `/api/bodies/${bodyId}/units`;
  const create = async (parentId: string | null) =>
    (await administrator.post(units(), { parentId, name: NAME })).body;

  test('a unit lies in a unit of the same body', async () => {
    const inner = await create(unitId);
    expect(inner).toMatchObject({ bodyId, parentId: unitId, name: NAME });
    const foreign = await administrator.post(`/api/bodies/${province}/units`, {
      parentId: unitId,
      name: NAME,
    });
    expect(foreign).toMatchObject({ status: 422, body: { refusal: 'unit-unknown' } });
  });

  test('a unit never comes to lie below itself, however far', async () => {
    const top = await create(null);
    const middle = await create(top.id);
    const low = await create(middle.id);
    for (const parentId of [top.id, middle.id, low.id]) {
      const moved = await administrator.patch(`${units()}/${top.id}`, { parentId });
      expect(moved.body).toEqual({ refusal: 'unit-below-itself' });
    }
    const moved = await administrator.patch(`${units()}/${low.id}`, { parentId: top.id });
    expect(moved.body.parentId).toBe(top.id);
  });

  test('two moves at once do not put two units below each other', async () => {
    const [one, two] = [await create(null), await create(null)];
    const answers = await Promise.all([
      administrator.patch(`${units()}/${one.id}`, { parentId: two.id }),
      administrator.patch(`${units()}/${two.id}`, { parentId: one.id }),
    ]);
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 422]);
  });

  test('a unit in use is not dissolved, an empty one is', async () => {
    const outer = await create(null);
    const inner = await create(outer.id);
    const gone = (id: string) => administrator.delete(`${units()}/${id}`);
    expect((await gone(outer.id)).body).toEqual({ refusal: 'unit-in-use' });
    expect((await gone(inner.id)).status).toBe(204);
    const person = await administrator.post(`/api/bodies/${bodyId}/people`, {
      name: NAME,
      positions: [{ unitId: outer.id, title: NAME }],
    });
    expect(person.body.positions).toHaveLength(1);
    expect((await gone(outer.id)).body).toEqual({ refusal: 'unit-in-use' });
    await administrator.patch(`/api/bodies/${bodyId}/people/${person.body.id}`, { positions: [] });
    expect((await gone(outer.id)).status).toBe(204);
  });
});

describe('people', () => {
  const people = (id = bodyId) => `/api/bodies/${id}/people`;

  test('a person is entered with login, positions and roles, and changed in part', async () => {
    const position = { unitId, title: NAME, since: '2026-01-01', until: null };
    const entered = await administrator.post(people(), {
      name: NAME,
      login: 'Finance.Head',
      positions: [position],
      roles: ['member', 'member'],
    });
    expect(entered.body).toMatchObject({
      login: 'finance.head',
      homeBodyId: bodyId,
      positions: [position],
      roles: ['member'],
      hasPassword: false,
      disabled: false,
      lastSignInAt: null,
    });
    const changed = await administrator.patch(`${people()}/${entered.body.id}`, {
      roles: ['secretary'],
    });
    expect(changed.body).toMatchObject({
      login: 'finance.head',
      positions: [position],
      roles: ['secretary'],
    });
  });

  test('a position is in the directory from its first day to its last', async () => {
    const day = (offset: number) =>
      new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
    const titled = (en: string) => ({ vi: en, en });
    const entered = await administrator.post(people(), {
      name: titled('Somebody with four positions'),
      positions: [
        { unitId, title: titled('past'), since: null, until: day(-3) },
        { unitId, title: titled('present'), since: day(-3), until: day(3) },
        { unitId, title: titled('open'), since: null, until: null },
        { unitId, title: titled('future'), since: day(3), until: null },
      ],
    });
    expect(entered.status).toBe(201);
    const { people: listed } = (await administrator.get(`/api/directory?body=${bodyId}`)).body;
    const found = listed.find((each: { id: string }) => each.id === entered.body.id);
    const titles = found.positions.map((each: { title: { en: string } }) => each.title.en);
    expect(titles).toEqual(['present', 'open']);
  });

  test('a login belongs to one person of the whole installation', async () => {
    const again = await provincial.post(people(province), { name: NAME, login: 'OF-MEMBER' });
    expect(again).toMatchObject({ status: 409, body: { refusal: 'login-taken' } });
    const { personId } = await enterPerson(provincial, province, { login: 'renamed' });
    const renamed = await provincial.patch(`${people(province)}/${personId}`, {
      login: 'of-member',
    });
    expect(renamed).toMatchObject({ status: 409, body: { refusal: 'login-taken' } });
  });

  test('a unit of another body is no place for a position', async () => {
    const answer = await provincial.post(people(province), {
      name: NAME,
      positions: [{ unitId, title: NAME }],
    });
    expect(answer).toMatchObject({ status: 422, body: { refusal: 'unit-unknown' } });
  });

  test('an administrator elsewhere gives roles to a person, and never gets hold of the account', async () => {
    const { people: here } = (await provincial.get(people(province))).body;
    const first = here.find((each: { login: string }) => each.login === 'administrator');
    expect(first.homeBodyId).toBe(bodyId);
    const theirs = `${people(province)}/${first.id}`;
    for (const change of [
      { login: 'stolen' },
      { login: null },
      { disabled: true },
      { name: NAME },
    ]) {
      expect((await provincial.patch(theirs, change)).body).toEqual({ refusal: 'not-allowed' });
    }
    const link = await provincial.post(`${theirs}/password-link`);
    expect(link).toMatchObject({ status: 404, body: { refusal: 'not-found' } });
    const out = await provincial.delete(`${theirs}/sessions`);
    expect(out).toMatchObject({ status: 404, body: { refusal: 'not-found' } });
    const roles = ['administrator', 'secretary'];
    expect((await provincial.patch(theirs, { roles })).body.roles).toEqual(roles);
  });

  test('the last administrator is neither demoted, disabled nor stripped of the account', async () => {
    const list = (await provincial.get(people(province))).body.people;
    const own = list.find((each: { login: string }) => each.login === 'province').id;
    const first = list.find((each: { login: string }) => each.login === 'administrator').id;
    // The one who created the body may go, because another is left.
    expect((await provincial.patch(`${people(province)}/${first}`, { roles: [] })).status).toBe(
      200,
    );
    for (const change of [{ roles: ['member'] }, { disabled: true }, { login: null }]) {
      const answer = await provincial.patch(`${people(province)}/${own}`, change);
      expect(answer).toMatchObject({ status: 409, body: { refusal: 'last-administrator' } });
    }
    expect((await provincial.get('/api/me')).body.bodies[0].roles).toEqual(['administrator']);
  });

  test('a person of another body, named by id, does not exist here', async () => {
    const list = (await administrator.get(people())).body.people;
    const minister = list.find((each: { login: string }) => each.login === 'of-member').id;
    const answers = [
      await provincial.patch(`${people(province)}/${minister}`, { roles: ['administrator'] }),
      await provincial.post(`${people(province)}/${minister}/password-link`),
      await provincial.delete(`${people(province)}/${minister}/sessions`),
    ];
    for (const answer of answers) {
      expect(answer).toMatchObject({ status: 404, body: { refusal: 'not-found' } });
    }
  });
});

describe('password links', () => {
  const linkFor = async (login: string) => {
    const { people } = (await administrator.get(`/api/bodies/${bodyId}/people`)).body;
    const { id } = people.find((each: { login: string | null }) => each.login === login);
    return (await administrator.post(`/api/bodies/${bodyId}/people/${id}/password-link`)).body;
  };
  const use = (token: string, password = PASSWORD) =>
    installation.server.visitor().post('/api/password-from-link', { token, password });

  test('the token is in the fragment, which no server sees, and nowhere in the records', async () => {
    const link = await linkFor('of-bridge');
    expect(link.path).toBe(`/new-password#${link.token}`);
    const { rows } = await installation.server.parts.database.pool.query(
      'select count(*)::int as kept from one_time_links where token_hash = $1',
      [link.token],
    );
    expect(rows).toEqual([{ kept: 0 }]);
  });

  test('a link works once, ends every session, and a newer one ends it', async () => {
    const device = await signInAs(installation.server, 'of-screen');
    const earlier = await linkFor('of-screen');
    const later = await linkFor('of-screen');
    expect((await use(earlier.token)).body).toEqual({ refusal: 'link-not-valid' });
    expect((await use(later.token)).status).toBe(204);
    expect((await use(later.token)).status).toBe(410);
    expect((await device.get('/api/me')).status).toBe(401);
    await signInAs(installation.server, 'of-screen');
  });

  test.each([
    ['password-too-short', 'mười một ký', {}],
    ['password-too-long', 'x'.repeat(201), {}],
    ['password-holds-login', 'my login is Of-Presenter!', {}],
  ])('%s leaves the link usable', async (refusal, password) => {
    const { token } = await linkFor('of-presenter');
    expect((await use(token, password)).body).toEqual({ refusal });
    expect((await use(token)).status).toBe(204);
  });

  test('length is counted in letters as people see them, not in bytes', async () => {
    const { token } = await linkFor('of-presenter');
    expect((await use(token, 'ữữữữữữữữữữữữ'.normalize('NFD'))).status).toBe(204);
  });

  test('a link used twice in the same instant sets one password', async () => {
    const { token } = await linkFor('of-adviser');
    const answers = await Promise.all([
      use(token, 'the first of two passwords'),
      use(token, 'the second of two passwords'),
    ]);
    expect(answers.map((answer) => answer.status).sort()).toEqual([204, 410]);
  });

  test('an expired link is not valid', async () => {
    const { token } = await linkFor('of-presenter');
    await installation.server.parts.database.pool.query(
      `update one_time_links set expires_at = now() - interval '1 second'`,
    );
    expect((await use(token)).body).toEqual({ refusal: 'link-not-valid' });
  });

  test('a person without an account gets no link', async () => {
    const { body } = await administrator.post(`/api/bodies/${bodyId}/people`, { name: NAME });
    const link = await administrator.post(`/api/bodies/${bodyId}/people/${body.id}/password-link`);
    expect(link).toMatchObject({ status: 409, body: { refusal: 'no-account' } });
  });
});

describe('setting up', () => {
  test('once set up there is no set-up link, and the old one is worth nothing', async () => {
    const path = installation.server.running.setUpPath;
    const again = await installation.server.visitor().post('/api/set-up', {
      token: tokenOf(path),
      login: 'intruder',
      password: PASSWORD,
      body: { name: NAME, kind: 'other', level: 'commune' },
    });
    expect(again).toMatchObject({ status: 410, body: { refusal: 'link-not-valid' } });
    const { body } = await installation.server.visitor().get('/api/installation');
    expect(body).toMatchObject({ setUpNeeded: false, demonstration: false, language: 'vi' });
  });
});
