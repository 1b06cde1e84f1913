import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addUnit, setUpTwoBodies, type TwoBodies } from '../support/two-bodies.ts';

const NAME = { vi: 'Sở Tài chính', en: 'Department of Finance' };

let unitId: string;
let house: TwoBodies;
beforeAll(async () => {
  house = await setUpTwoBodies();
  unitId = (await addUnit(house.administrator, house.bodyId)).id;
});
afterAll(() => house.stop());

describe('bodies', () => {
  test('one sees the bodies in which one has a role, one’s own first', async () => {
    const mine = (await house.administrator.get('/api/bodies')).body.bodies;
    expect(mine.slice(0, 2)).toMatchObject([
      { id: house.bodyId, roles: ['administrator'], settings: { formOfAddress: 'neutral' } },
      { id: house.province, parentId: house.bodyId, roles: ['administrator'] },
    ]);
    const theirs = (await house.provincial.get('/api/bodies')).body.bodies;
    expect(theirs.map((each: { id: string }) => each.id)).toEqual([house.province]);
  });

  test('what is changed is changed, what is not given stays', async () => {
    const changed = await house.administrator.patch(`/api/bodies/${house.bodyId}`, {
      settings: { formOfAddress: 'comrade' },
    });
    expect(changed.body).toMatchObject({
      name: { vi: 'Chính phủ' },
      kind: 'government',
      settings: { formOfAddress: 'comrade' },
    });
  });

  test('the directory reaches down, never up or aside', async () => {
    const down = (await house.administrator.get(`/api/directory?body=${house.bodyId}`)).body;
    expect(down.bodies.map((each: { id: string }) => each.id)).toContain(house.province);
    const below = (await house.provincial.get('/api/directory')).body;
    expect(below.bodies.map((each: { id: string }) => each.id)).toEqual([house.province]);
    const names = below.people.map((each: { name: { en: string } }) => each.name.en);
    expect(names.sort()).toEqual(['Office province', 'System administrator']);
    // Whom to invite, not how they sign in.
    expect(JSON.stringify(down)).not.toMatch(/"(login|disabled|hasPassword)"/);
  });
});

describe('units', () => {
  const units = () => `/api/bodies/${house.bodyId}/units`;
  const create = async (parentId: string | null) =>
    (await house.administrator.post(units(), { parentId, name: NAME })).body;

  test('a unit lies in a unit of the same body', async () => {
    const inner = await create(unitId);
    expect(inner).toMatchObject({ bodyId: house.bodyId, parentId: unitId, name: NAME });
    const foreign = await house.administrator.post(`/api/bodies/${house.province}/units`, {
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
      const moved = await house.administrator.patch(`${units()}/${top.id}`, { parentId });
      expect(moved.body).toEqual({ refusal: 'unit-below-itself' });
    }
    const moved = await house.administrator.patch(`${units()}/${low.id}`, { parentId: top.id });
    expect(moved.body.parentId).toBe(top.id);
  });

  test('two moves at once do not put two units below each other', async () => {
    const [one, two] = [await create(null), await create(null)];
    const answers = await Promise.all([
      house.administrator.patch(`${units()}/${one.id}`, { parentId: two.id }),
      house.administrator.patch(`${units()}/${two.id}`, { parentId: one.id }),
    ]);
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 422]);
  });

  test('a unit in use is not dissolved, an empty one is', async () => {
    const outer = await create(null);
    const inner = await create(outer.id);
    const gone = (id: string) => house.administrator.delete(`${units()}/${id}`);
    expect((await gone(outer.id)).body).toEqual({ refusal: 'unit-in-use' });
    expect((await gone(inner.id)).status).toBe(204);
    const person = await house.administrator.post(`/api/bodies/${house.bodyId}/people`, {
      name: NAME,
      positions: [{ unitId: outer.id, title: NAME }],
    });
    expect(person.body.positions).toHaveLength(1);
    expect((await gone(outer.id)).body).toEqual({ refusal: 'unit-in-use' });
    await house.administrator.patch(`/api/bodies/${house.bodyId}/people/${person.body.id}`, {
      positions: [],
    });
    expect((await gone(outer.id)).status).toBe(204);
  });
});
