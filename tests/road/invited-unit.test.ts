import { randomUUID } from 'node:crypto';
import { attendeesOf, itemsInOrder, type Seat } from '@e-cabinet/domain';
import type { Home, UnitPeople } from '@e-cabinet/protocol';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Participant, participant, SECRETARY, SESSION } from '../support/participants.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { openSession } from '../support/session.ts';

const UNIT = 'unit-procedure-control';
const OFFICER = 'person-procedure-control-officer';
const EXPERT = 'person-procedure-control-expert-1';

describe('an invited unit', () => {
  let server: TestServer;
  let officer: Participant;
  let secretary: Participant;

  beforeAll(async () => {
    server = await startServer();
    officer = await participant(server, OFFICER);
    secretary = await participant(server, SECRETARY);
  });
  afterAll(async () => {
    officer.leave();
    secretary.leave();
    await server.stop();
  });

  async function seatFor(personId: string): Promise<Seat> {
    const who = await server.signIn(OFFICER);
    const { people }: UnitPeople = (await who.get(`/api/units/${UNIT}/people`)).body;
    const person = people.find(({ id }) => id === personId);
    if (!person) throw new Error(`${personId} is not of the unit`);
    const nothing = { itemIds: null, forSeatId: null, level: null, weight: 1 };
    return {
      id: randomUUID(),
      role: 'observer',
      name: person.name,
      personId,
      unitId: UNIT,
      ...nothing,
    };
  }

  const homeOf = async (personId: string): Promise<Home['meetings']> =>
    (await (await server.signIn(personId)).get('/api/home')).body.meetings;

  it('owes the names of its people, and has them once they are named; so has the secretary', async () => {
    const owed = (await homeOf(OFFICER)).find(({ meetingId }) => meetingId === SESSION)?.owed;
    expect(owed?.map((line) => line.owed.kind)).toEqual(['name-attendees']);
    expect(await homeOf(EXPERT)).toEqual([]);
    const seat = await seatFor(EXPERT);
    await officer.does({ type: 'assign-attendee', seat });
    await officer.sees((meeting) => attendeesOf(meeting, officer.seatId).length === 1);
    await secretary.sees((meeting) => meeting.namedBy[seat.id] === officer.seatId);
    expect(await homeOf(EXPERT)).toMatchObject([
      { meetingId: SESSION, role: 'observer', items: 2 },
    ]);
    expect((await homeOf(OFFICER))[0]?.owed).toEqual([]);
    const expert = await participant(server, EXPERT);
    expect(itemsInOrder(expert.meeting().agenda)).toHaveLength(2);
    expect(expert.meeting().namedBy).toEqual({});
    expert.leave();
  });

  it('holds the same after coming back as before', async () => {
    const again = await participant(server, OFFICER);
    expect(attendeesOf(again.meeting(), again.seatId).map(({ personId }) => personId)).toEqual([
      EXPERT,
    ]);
    again.leave();
  });

  it('names nobody of another unit', async () => {
    const seat = { ...(await seatFor(EXPERT)), personId: 'person-administrator' };
    expect(await officer.isRefused({ type: 'assign-attendee', seat })).toBe('not-your-unit');
  });

  it('takes a name back, until the sitting opens', async () => {
    const [named] = attendeesOf(officer.meeting(), officer.seatId);
    if (!named) throw new Error('nobody is named');
    await officer.does({ type: 'take-back-attendee', seatId: named.id });
    await secretary.sees((meeting) => meeting.seats[named.id] === undefined);
    expect(await homeOf(EXPERT)).toEqual([]);
    const seat = await seatFor(EXPERT);
    await officer.does({ type: 'assign-attendee', seat });
    const session = await openSession(server);
    const late = await seatFor('person-procedure-control-expert-2');
    expect(await officer.isRefused({ type: 'assign-attendee', seat: late })).toBe(
      'already-in-session',
    );
    expect(await officer.isRefused({ type: 'take-back-attendee', seatId: seat.id })).toBe(
      'already-in-session',
    );
    session.leave();
  });
});
