import type { ImportedLine } from '@e-cabinet/protocol';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  enterPerson,
  type Installation,
  setUpInstallation,
  signInAs,
} from '../support/installation.ts';

let installation: Installation;
let address: string;
beforeAll(async () => {
  installation = await setUpInstallation({ attachments: [] });
  const { administrator, bodyId } = installation;
  address = `/api/bodies/${bodyId}/people`;
  await enterPerson(administrator, bodyId, { login: 'there', roles: ['secretary'] });
  const unit = { name: { vi: 'Vụ Pháp chế', en: 'Legal Department' }, parentId: null };
  expect((await administrator.post(`/api/bodies/${bodyId}/units`, unit)).status).toBe(201);
});
afterAll(() => installation.server.stop());

const EMPTY = {
  ...{ nameEnglish: '', login: '', email: '', unit: '', position: '', positionEnglish: '' },
  roles: '',
};
const line = (number: number, about: Partial<ImportedLine> = {}): ImportedLine => ({
  ...EMPTY,
  line: number,
  name: `Chuyên viên ${number}`,
  ...about,
});
const many = (count: number) =>
  Array.from({ length: count }, (_, at) => line(at + 2, { login: `office-${at + 2}` }));
const send = (lines: readonly ImportedLine[], accept: boolean) =>
  installation.administrator.post(`${address}/import`, { lines, accept });
const count = async () => (await installation.administrator.get(address)).body.people.length;

describe('people from a spreadsheet', () => {
  test('500 with three faulty lines: the lines are named, and nothing is changed until they are mended', async () => {
    const lines = many(500).map((each) => {
      if (each.line === 17) return { ...each, unit: 'Vụ không có', position: 'Vụ trưởng' };
      if (each.line === 200) return { ...each, login: 'THERE' };
      return each.line === 501 ? { ...each, login: 'office-2' } : each;
    });
    const before = await count();
    const faulty = [
      { line: 17, faults: ['unit-unknown'] },
      { line: 200, faults: ['login-taken'] },
      { line: 501, faults: ['login-repeated'] },
    ];
    for (const accept of [false, true]) {
      expect(await send(lines, accept)).toMatchObject({
        status: 200,
        body: { faulty, entered: 0 },
      });
      expect(await count()).toBe(before);
    }
    const sound = lines.filter((each) => !faulty.some((fault) => fault.line === each.line));
    expect((await send(sound, false)).body).toEqual({ faulty: [], entered: 0 });
    expect(await count()).toBe(before);
    expect((await send(sound, true)).body).toEqual({ faulty: [], entered: 497 });
    expect(await count()).toBe(before + 497);
    // Sent again after a cut line it enters nobody twice.
    const again = await send(sound, true);
    expect(again.body.entered).toBe(0);
    expect(again.body.faulty).toHaveLength(497);
    expect(await count()).toBe(before + 497);
  });

  test('every fault of a line is named', async () => {
    const lines = [
      line(2, { name: '', login: 'Đặng', email: 'nobody', roles: 'member; king' }),
      line(3, { unit: 'Vụ Pháp chế' }),
      line(4, { position: 'Vụ trưởng' }),
      line(5, { name: 'x'.repeat(300) }),
      line(6, { unit: 'legal  department', position: 'x'.repeat(300) }),
    ];
    expect((await send(lines, true)).body).toEqual({
      entered: 0,
      faulty: [
        {
          line: 2,
          faults: ['name-missing', 'login-malformed', 'email-malformed', 'role-unknown'],
        },
        { line: 3, faults: ['position-missing'] },
        { line: 4, faults: ['unit-missing'] },
        { line: 5, faults: ['name-malformed'] },
        { line: 6, faults: ['position-malformed'] },
      ],
    });
  });

  test('what is said in a line is what the person gets', async () => {
    const about = {
      ...{ nameEnglish: 'Director', login: ' Director.One ', email: 'office@example.org' },
      ...{ unit: 'VỤ PHÁP CHẾ', position: 'Vụ trưởng', positionEnglish: 'Director' },
      roles: 'adviser, presenter;adviser',
    };
    expect((await send([line(2, about)], true)).body.entered).toBe(1);
    const { people } = (await installation.administrator.get(address)).body;
    expect(people.at(-1)).toMatchObject({
      name: { vi: 'Chuyên viên 2', en: 'Director' },
      login: 'director.one',
      email: 'office@example.org',
      positions: [{ title: { vi: 'Vụ trưởng', en: 'Director' }, since: null, until: null }],
      roles: ['adviser', 'presenter'],
      hasPassword: false,
    });
  });

  test('only an administrator of the body brings people in, and no more than there is room for', async () => {
    const secretary = await signInAs(installation.server, 'there');
    const body = { lines: [line(2)], accept: true };
    expect((await secretary.post(`${address}/import`, body)).status).toBe(403);
    expect((await installation.server.visitor().post(`${address}/import`, body)).status).toBe(401);
    const elsewhere = '/api/bodies/no-such-body/people/import';
    expect((await installation.administrator.post(elsewhere, body)).status).toBeGreaterThan(400);
    expect((await send(many(501), false)).body).toMatchObject({ refusal: 'malformed-request' });
    expect((await send([], false)).body).toMatchObject({ refusal: 'malformed-request' });
  });
});
