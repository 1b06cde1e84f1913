import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { enterPerson, PASSWORD, signInAs } from '../support/installation.ts';
import { addUnit, setUpTwoBodies, type TwoBodies } from '../support/two-bodies.ts';
import type { Visitor } from '../support/visitor.ts';

const NAME = { vi: 'Sở Tài chính', en: 'Department of Finance' };

let unitId: string;
let house: TwoBodies;
beforeAll(async () => {
  house = await setUpTwoBodies();
  unitId = (await addUnit(house.administrator, house.bodyId)).id;
  await enterPerson(house.administrator, house.bodyId, { login: 'of-member', roles: ['member'] });
});
afterAll(() => house.stop());

describe('people', () => {
  const people = (id = house.bodyId) => `/api/bodies/${id}/people`;

  test('a person is entered with login, positions and roles, and changed in part', async () => {
    const position = { unitId, title: NAME, since: '2026-01-01', until: null };
    const entered = await house.administrator.post(people(), {
      name: NAME,
      login: 'Finance.Head',
      positions: [position],
      roles: ['member', 'member'],
    });
    expect(entered.body).toMatchObject({
      login: 'finance.head',
      homeBodyId: house.bodyId,
      positions: [position],
      roles: ['member'],
      hasPassword: false,
      disabled: false,
      lastSignInAt: null,
    });
    const changed = await house.administrator.patch(`${people()}/${entered.body.id}`, {
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
    const entered = await house.administrator.post(people(), {
      name: titled('Somebody with four positions'),
      positions: [
        { unitId, title: titled('past'), since: null, until: day(-3) },
        { unitId, title: titled('present'), since: day(-3), until: day(3) },
        { unitId, title: titled('open'), since: null, until: null },
        { unitId, title: titled('future'), since: day(3), until: null },
      ],
    });
    expect(entered.status).toBe(201);
    const { people: listed } = (
      await house.administrator.get(`/api/directory?body=${house.bodyId}`)
    ).body;
    const found = listed.find((each: { id: string }) => each.id === entered.body.id);
    const titles = found.positions.map((each: { title: { en: string } }) => each.title.en);
    expect(titles).toEqual(['present', 'open']);
  });

  test('a login belongs to one person of the whole installation', async () => {
    const again = await house.provincial.post(people(house.province), {
      name: NAME,
      login: 'OF-MEMBER',
    });
    expect(again).toMatchObject({ status: 409, body: { refusal: 'login-taken' } });
    const { personId } = await enterPerson(house.provincial, house.province, { login: 'renamed' });
    const renamed = await house.provincial.patch(`${people(house.province)}/${personId}`, {
      login: 'of-member',
    });
    expect(renamed).toMatchObject({ status: 409, body: { refusal: 'login-taken' } });
  });

  test('a unit of another body is no place for a position', async () => {
    const answer = await house.provincial.post(people(house.province), {
      name: NAME,
      positions: [{ unitId, title: NAME }],
    });
    expect(answer).toMatchObject({ status: 422, body: { refusal: 'unit-unknown' } });
  });

  test('an administrator elsewhere gives roles to a person, and never gets hold of the account', async () => {
    const { people: here } = (await house.provincial.get(people(house.province))).body;
    const first = here.find((each: { login: string }) => each.login === 'administrator');
    expect(first.homeBodyId).toBe(house.bodyId);
    const theirs = `${people(house.province)}/${first.id}`;
    for (const change of [
      { login: 'stolen' },
      { login: null },
      { disabled: true },
      { name: NAME },
    ]) {
      expect((await house.provincial.patch(theirs, change)).body).toEqual({
        refusal: 'not-allowed',
      });
    }
    const link = await house.provincial.post(`${theirs}/password-link`);
    expect(link).toMatchObject({ status: 404, body: { refusal: 'not-found' } });
    const out = await house.provincial.delete(`${theirs}/sessions`);
    expect(out).toMatchObject({ status: 404, body: { refusal: 'not-found' } });
    const roles = ['administrator', 'secretary'];
    expect((await house.provincial.patch(theirs, { roles })).body.roles).toEqual(roles);
  });

  test('the last administrator is neither demoted, disabled nor stripped of the account', async () => {
    const list = (await house.provincial.get(people(house.province))).body.people;
    const own = list.find((each: { login: string }) => each.login === 'province').id;
    const first = list.find((each: { login: string }) => each.login === 'administrator').id;
    // The one who created the body may go, because another is left.
    expect(
      (await house.provincial.patch(`${people(house.province)}/${first}`, { roles: [] })).status,
    ).toBe(200);
    for (const change of [{ roles: ['member'] }, { disabled: true }, { login: null }]) {
      const answer = await house.provincial.patch(`${people(house.province)}/${own}`, change);
      expect(answer).toMatchObject({ status: 409, body: { refusal: 'last-administrator' } });
    }
    expect((await house.provincial.get('/api/me')).body.bodies[0].roles).toEqual(['administrator']);
  });

  test('somebody who has chosen no password yet is no administrator to leave the body to', async () => {
    const { administrator, bodyId, server } = house;
    const list = (await administrator.get(people())).body.people;
    const own = list.find((each: { login: string }) => each.login === 'administrator').id;
    const given = { name: NAME, login: 'successor', roles: ['administrator'] };
    const successor = (await administrator.post(people(), given)).body.id;
    const leave = (who: Visitor) => who.patch(`${people()}/${own}`, { roles: [] });
    expect((await leave(administrator)).body).toEqual({ refusal: 'last-administrator' });
    const { token } = (await administrator.post(`${people()}/${successor}/password-link`)).body;
    await administrator.post('/api/password-from-link', { token, password: PASSWORD });
    expect((await leave(administrator)).status).toBe(200);
    const restored = await (await signInAs(server, 'successor')).patch(`${people(bodyId)}/${own}`, {
      roles: ['administrator'],
    });
    expect(restored.status).toBe(200);
  });

  test('a person of another body, named by id, does not exist here', async () => {
    const list = (await house.administrator.get(people())).body.people;
    const minister = list.find((each: { login: string }) => each.login === 'of-member').id;
    const answers = [
      await house.provincial.patch(`${people(house.province)}/${minister}`, {
        roles: ['administrator'],
      }),
      await house.provincial.post(`${people(house.province)}/${minister}/password-link`),
      await house.provincial.delete(`${people(house.province)}/${minister}/sessions`),
    ];
    for (const answer of answers) {
      expect(answer).toMatchObject({ status: 404, body: { refusal: 'not-found' } });
    }
  });
});
