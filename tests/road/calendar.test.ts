import { addWorkingDays, dayOf, type WorkCalendar } from '@e-cabinet/domain';
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
  secretary = await signInAs(house.server, 'secretary');
});
afterAll(() => house.stop());

const calendar = async (): Promise<WorkCalendar> => (await secretary.get('/api/calendar')).body;
const NAME = { vi: 'Nghỉ riêng', en: 'A day of our own' };
const OFF = { name: NAME, worked: false };

async function later(from: string, days: number): Promise<string> {
  const known = await calendar();
  return dayOf(addWorkingDays(`${from}T03:00:00.000Z`, days, known), known);
}

describe('the calendar of an installation', () => {
  test.each([
    ['2026-04-29', 3, '2026-05-06', '30 April and 1 May'],
    ['2026-02-13', 1, '2026-02-23', 'Tết 2026'],
    ['2026-04-24', 1, '2026-04-28', 'Hùng Kings’ day on a Sunday'],
    ['2026-08-21', 6, '2026-08-28', 'not the Saturday worked for 31 August'],
    ['2026-08-28', 1, '2026-09-03', '2 September'],
    ['2026-11-23', 1, '2026-11-25', 'Culture Day'],
    ['2027-02-04', 1, '2027-02-12', 'Tết 2027'],
    ['2027-04-29', 1, '2027-05-04', '1 May on a Saturday'],
  ])(
    'knows Viet Nam’s days off: from %s, %i days later is %s, over %s',
    async (from, days, day) => {
      expect(await later(from, days)).toBe(day);
    },
  );

  test('is kept by the administrators of the body at the top', async () => {
    const put = await house.administrator.put('/api/calendar/2027-05-19', OFF);
    expect(put.status).toBe(204);
    expect(await later('2027-05-18', 1)).toBe('2027-05-20');
    const worked = { name: NAME, worked: true };
    expect((await house.administrator.put('/api/calendar/2027-05-19', worked)).status).toBe(204);
    const { daysOff, madeUp } = await calendar();
    expect(daysOff.map(({ date }) => date)).not.toContain('2027-05-19');
    expect(madeUp).toContainEqual({ date: '2027-05-19', name: NAME });
    expect((await house.administrator.delete('/api/calendar/2027-05-19')).status).toBe(204);
    expect(JSON.stringify(await calendar())).not.toContain('2027-05-19');
  });

  test('is read by everybody signed in, and changed by nobody else', async () => {
    const before = await calendar();
    for (const who of [secretary, house.provincial]) {
      expect((await who.get('/api/calendar')).body).toEqual(before);
      expect((await who.put('/api/calendar/2027-05-20', OFF)).body.refusal).toBe('not-allowed');
      expect((await who.delete('/api/calendar/2026-04-30')).body.refusal).toBe('not-allowed');
    }
    const stranger = house.server.visitor();
    expect((await stranger.get('/api/calendar')).status).toBe(401);
    expect((await stranger.put('/api/calendar/2027-05-20', OFF)).status).toBe(401);
    const foreign = house.server.visitor({ 'sec-fetch-site': 'cross-site' });
    foreign.cookie = house.administrator.cookie;
    expect((await foreign.put('/api/calendar/2027-05-20', OFF)).body.refusal).toBe(
      'foreign-origin',
    );
    expect(await calendar()).toEqual(before);
  });

  test.each(['2027-02-29', '27-05-19', 'tomorrow', '1999-05-19'])(
    '%s is no day of it',
    async (date) => {
      const put = await house.administrator.put(`/api/calendar/${date}`, OFF);
      expect(put).toMatchObject({ status: 404, body: { refusal: 'not-found' } });
    },
  );
});
