import { randomUUID } from 'node:crypto';
import { type Meeting, placesByPrecedence } from '@e-cabinet/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  NGHE_AN,
  type Participant,
  PRIME_MINISTER,
  participant,
  SECRETARY,
} from '../support/participants.ts';
import { startServer, type TestServer } from '../support/server.ts';
import type { Visitor } from '../support/visitor.ts';

let server: TestServer;
let administrator: Visitor;
let secretary: Participant;
let chair: Participant;
let bridge: Participant;
beforeAll(async () => {
  server = await startServer();
  administrator = await server.signIn('person-administrator');
  secretary = await participant(server, SECRETARY);
  chair = await participant(server, PRIME_MINISTER);
  bridge = await participant(server, NGHE_AN, { follower: true });
}, 60_000);
afterAll(async () => {
  for (const who of [secretary, chair, bridge]) who?.leave();
  await server.stop();
});

const ROOMS = '/api/bodies/body-government/rooms';
const PLACES = [1, 2, 3].map((number) => ({ number, x: number - 1, y: 0 }));
const PLAN = { columns: 3, rows: 1, places: PLACES };

async function newRoom() {
  const name = { vi: 'Phòng họp số 1', en: 'Meeting room 1' };
  const made = await administrator.post(ROOMS, { name, address: 'Nhà A', plan: PLAN });
  expect(made.status).toBe(201);
  const { id } = made.body;
  return { id, name, address: 'Nhà A', plan: PLAN };
}
const take = (room: Awaited<ReturnType<typeof newRoom>> | null) =>
  ({ type: 'take-room', room }) as const;
const seatingOf = ({ seating }: Meeting) => seating;

describe('a session in a room of the catalogue', () => {
  it('holds what the catalogue has, and not what the sender says of it', async () => {
    const room = await newRoom();
    await secretary.does(take({ ...room, address: 'Elsewhere', plan: { ...PLAN, places: [] } }));
    expect(await chair.sees(seatingOf)).toEqual({ room, places: {} });
    expect(chair.meeting().details.place).toBe('Phòng họp số 1, Nhà A');
  });

  it('keeps it as it was, whatever becomes of it in the catalogue', async () => {
    const room = await newRoom();
    await secretary.does(take(room));
    const moved = { ...PLAN, places: PLACES.slice(1) };
    await administrator.patch(`${ROOMS}/${room.id}`, { plan: moved, retired: true });
    const late = await participant(server, 'person-head-finance');
    expect(late.meeting().seating?.room).toEqual(room);
    late.leave();
  });

  it('takes none that is retired, not there, or another body’s', async () => {
    const room = await newRoom();
    await administrator.patch(`${ROOMS}/${room.id}`, { retired: true });
    expect(await secretary.isRefused(take(room))).toBe('room-unknown');
    expect(await secretary.isRefused(take({ ...room, id: randomUUID() }))).toBe('room-unknown');
    expect(await chair.isRefused(take(room))).toBe('not-allowed');
  });

  it('tells everybody at once who sits where, and each of whom they know', async () => {
    await secretary.does(take(await newRoom()));
    await secretary.does({
      type: 'give-places',
      given: placesByPrecedence(secretary.meeting()),
    });
    const told = await bridge.sees(
      ({ seating }) => Object.keys(seating?.places ?? {}).length > 2 && (seating ?? false),
    );
    expect(told).toMatchObject({ places: { [chair.seatId]: 1 } });
    const observer = Object.values(secretary.meeting().seats).find(
      ({ role }) => role === 'observer' || role === 'adviser',
    );
    const seatId = observer?.id ?? '';
    const asked = performance.now();
    await secretary.does({ type: 'give-places', given: [{ seatId, place: 1 }] });
    await chair.sees(({ seating }) => seating?.places[seatId] === 1);
    await bridge.sees(({ seating }) => !(chair.seatId in (seating?.places ?? {})));
    expect(performance.now() - asked).toBeLessThan(1_000);
    expect(Object.keys(bridge.meeting().seating?.places ?? {})).not.toContain(seatId);
  });

  it.each<readonly [string, object]>([
    ['a place that no room has', { place: 501 }],
    ['a place by name', { place: '1' }],
    ['what every object has', { seatId: '__proto__' }],
  ])('refuses what is malformed: %s', async (_what, wrong) => {
    const given = [{ seatId: chair.seatId, place: 1, ...wrong }];
    const command = { type: 'give-places', given } as never;
    expect(await secretary.isRefused(command)).toBe('malformed');
  });
});
