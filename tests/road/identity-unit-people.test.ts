import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { enterPerson, signInAs } from '../support/installation.ts';
import { addUnit, setUpTwoBodies, type TwoBodies } from '../support/two-bodies.ts';
import type { Visitor } from '../support/visitor.ts';

const titled = (en: string) => ({ vi: en, en });
const day = (offset: number) =>
  new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);

let house: TwoBodies;
let unitId: string;
let neighbour: string;
let colleague: string;

/** Somebody of the body with these roles and a position in this unit. */
async function enter(login: string, roles: string[], unit: string | null): Promise<Visitor> {
  const { administrator, bodyId, server } = house;
  const { personId } = await enterPerson(administrator, bodyId, { login, roles });
  await position(personId, unit === null ? [] : [{ unitId: unit, title: titled(`Of ${login}`) }]);
  return signInAs(server, login);
}

async function position(personId: string, positions: readonly unknown[], disabled?: boolean) {
  const path = `/api/bodies/${house.bodyId}/people/${personId}`;
  const changed = await house.administrator.patch(path, { positions, disabled });
  expect(changed.status).toBe(200);
}

beforeAll(async () => {
  house = await setUpTwoBodies();
  unitId = (await addUnit(house.administrator, house.bodyId)).id;
  neighbour = (await addUnit(house.administrator, house.bodyId)).id;
  const { administrator, bodyId } = house;
  colleague = (await enterPerson(administrator, bodyId, { login: 'colleague', roles: ['adviser'] }))
    .personId;
  await position(colleague, [{ unitId, title: titled('Expert') }]);
});
afterAll(() => house.stop());

const peopleOf = (who: Visitor, unit: string) => who.get(`/api/units/${unit}/people`);

describe('the people of a unit', () => {
  test('are read by its officer: who belongs to it today, as what', async () => {
    const officer = await enter('officer', ['unit-officer'], unitId);
    await enter('former', ['member'], neighbour);
    const { administrator, bodyId } = house;
    const past = await enterPerson(administrator, bodyId, { login: 'past', roles: ['member'] });
    await position(past.personId, [{ unitId, title: titled('Past'), since: null, until: day(-3) }]);
    const gone = await enterPerson(administrator, bodyId, { login: 'gone', roles: ['member'] });
    await position(gone.personId, [{ unitId, title: titled('Gone') }], true);
    const { status, body } = await peopleOf(officer, unitId);
    expect(status).toBe(200);
    expect(body.people.map(({ title }: { title: { en: string } }) => title.en)).toEqual([
      'Expert',
      'Of officer',
    ]);
    expect(body.people[0]).toEqual({
      id: colleague,
      name: { vi: 'Cơ quan colleague', en: 'Office colleague' },
      title: titled('Expert'),
    });
  });

  test.each(['administrator', 'secretary', 'member', 'adviser', 'presenter', 'bridge', 'screen'])(
    'not by a %s who belongs to it',
    async (role) => {
      const who = await enter(`one-${role}`, [role], unitId);
      expect(await peopleOf(who, unitId)).toMatchObject({
        status: 403,
        body: { refusal: 'not-allowed' },
      });
    },
  );

  test('not by the officer of a neighbouring unit, nor by one who belongs to none', async () => {
    for (const [login, unit] of [
      ['officer-beside', neighbour],
      ['officer-of-none', null],
    ] as const) {
      const who = await enter(login, ['unit-officer'], unit);
      expect(await peopleOf(who, unitId)).toMatchObject({
        status: 403,
        body: { refusal: 'not-allowed' },
      });
    }
  });

  test('of another body, or of no unit, do not exist', async () => {
    const there = await addUnit(house.provincial, house.province);
    const officer = await enter('officer-here', ['unit-officer'], unitId);
    for (const unit of [there.id, 'no-such-unit']) {
      expect(await peopleOf(officer, unit)).toMatchObject({
        status: 404,
        body: { refusal: 'not-found' },
      });
    }
    expect((await peopleOf(house.server.visitor(), unitId)).status).toBe(401);
  });
});
