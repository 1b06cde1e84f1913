import { PLACES_MAX } from '@e-cabinet/protocol';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { enterPerson, signInAs } from '../support/installation.ts';
import { setUpTwoBodies, type TwoBodies } from '../support/two-bodies.ts';
import type { Visitor } from '../support/visitor.ts';

let house: TwoBodies;
let secretary: Visitor;
beforeAll(async () => {
  house = await setUpTwoBodies();
  const about = { login: 'secretary', roles: ['secretary'] };
  await enterPerson(house.administrator, house.bodyId, about);
  await enterPerson(house.administrator, house.bodyId, { login: 'member', roles: ['member'] });
  secretary = await signInAs(house.server, 'secretary');
});
afterAll(() => house.stop());

const path = () => `/api/bodies/${house.bodyId}/rooms`;
const roomsFor = async (who: Visitor) => (await who.get(path())).body.rooms;
const PLAN = { columns: 3, rows: 2, places: [{ number: 1, x: 1, y: 0 }] };
const ROOM = {
  name: { vi: 'Phòng họp Chính phủ', en: 'Cabinet room' },
  address: '1 Hoàng Hoa Thám',
  plan: PLAN,
};

describe('the rooms of a body', () => {
  test('are made, changed and retired by its administrator, and read by its secretary', async () => {
    expect(await roomsFor(secretary)).toEqual([]);
    const made = await house.administrator.post(path(), ROOM);
    expect(made).toMatchObject({ status: 201, body: { ...ROOM, retired: false } });
    const one = `${path()}/${made.body.id}`;
    const moved = { ...PLAN, places: [{ number: 1, x: 2, y: 1 }] };
    expect((await house.administrator.patch(one, { plan: moved })).body).toMatchObject({
      ...ROOM,
      plan: moved,
    });
    expect((await house.administrator.patch(one, { address: '' })).body.address).toBe('');
    expect((await house.administrator.patch(one, { retired: true })).body.retired).toBe(true);
    expect(await roomsFor(secretary)).toMatchObject([
      { id: made.body.id, plan: moved, address: '', retired: true },
    ]);
  });

  test('are nobody else’s', async () => {
    const { id } = (await house.administrator.post(path(), ROOM)).body;
    const member = await signInAs(house.server, 'member');
    expect((await member.get(path())).body.refusal).toBe('not-allowed');
    expect((await secretary.post(path(), ROOM)).body.refusal).toBe('not-allowed');
    expect((await secretary.patch(`${path()}/${id}`, { retired: true })).body.refusal).toBe(
      'not-allowed',
    );
    expect((await house.provincial.get(path())).body.refusal).toBe('not-found');
    expect((await house.provincial.post(path(), ROOM)).body.refusal).toBe('not-found');
    const aside = `/api/bodies/${house.province}/rooms/${id}`;
    const changed = await house.provincial.patch(aside, { retired: true });
    expect(changed).toMatchObject({ status: 404, body: { refusal: 'not-found' } });
    expect(await roomsFor(secretary)).toContainEqual(expect.objectContaining({ id, ...ROOM }));
    expect((await house.server.visitor().get(path())).body.refusal).toBe('not-signed-in');
  });

  test.each([
    ['outside of the plan', [{ number: 1, x: 3, y: 0 }]],
    ['two on one square', [place(1, 0), place(2, 0)]],
    ['two of one number', [place(1, 0), place(1, 1)]],
  ])('have a plan that works: %s', async (_what, places) => {
    const plan = { ...PLAN, places };
    const made = await house.administrator.post(path(), { ...ROOM, plan });
    expect(made).toMatchObject({ status: 422, body: { refusal: 'plan-unworkable' } });
    const [room] = await roomsFor(house.administrator);
    const changed = await house.administrator.patch(`${path()}/${room.id}`, { plan });
    expect(changed).toMatchObject({ status: 422, body: { refusal: 'plan-unworkable' } });
  });

  test.each<readonly [string, object]>([
    ['a name too long', { name: { vi: 'P'.repeat(121), en: 'P' } }],
    ['no name', { name: { vi: '', en: 'P' } }],
    ['a line break in a name', { name: { vi: 'P\nQ', en: 'P' } }],
    ['an address too long', { address: 'P'.repeat(79) }],
    ['a place between squares', { plan: { ...PLAN, places: [{ number: 1, x: 0.5, y: 0 }] } }],
    ['a place before the plan', { plan: { ...PLAN, places: [{ number: 1, x: -1, y: 0 }] } }],
    ['no number', { plan: { ...PLAN, places: [{ number: 0, x: 0, y: 0 }] } }],
    ['a text for a number', { plan: { ...PLAN, places: [{ number: '1', x: 0, y: 0 }] } }],
    ['a plan too large', { plan: { ...PLAN, columns: 101 } }],
    ['too many places', { plan: hall(PLACES_MAX + 1) }],
    ['something more', { plan: { ...PLAN, script: '<script>' } }],
    ['another body', { bodyId: 'another' }],
  ])('take nothing else: %s', async (_what, wrong) => {
    const made = await house.administrator.post(path(), { ...ROOM, ...wrong });
    expect(made).toMatchObject({ status: 400, body: { refusal: 'malformed-request' } });
  });

  test('hold as many places as the largest hall', async () => {
    const plan = hall(PLACES_MAX);
    const made = await house.administrator.post(path(), { ...ROOM, plan });
    expect(made).toMatchObject({ status: 201, body: { plan } });
  });
});

function place(number: number, x: number) {
  return { number, x, y: 0 };
}

function hall(count: number) {
  const places = Array.from({ length: count }, (_, at) => {
    return { number: at + 1, x: at % 100, y: Math.floor(at / 100) };
  });
  return { columns: 100, rows: 100, places };
}
