import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { enterPerson, PASSWORD, signInAs, tokenOf } from '../support/installation.ts';
import { setUpTwoBodies, type TwoBodies } from '../support/two-bodies.ts';

const NAME = { vi: 'Sở Tài chính', en: 'Department of Finance' };

let house: TwoBodies;
beforeAll(async () => {
  house = await setUpTwoBodies();
  for (const login of ['of-bridge', 'of-screen', 'of-presenter', 'of-adviser']) {
    await enterPerson(house.administrator, house.bodyId, { login });
  }
});
afterAll(() => house.stop());

describe('password links', () => {
  const linkFor = async (login: string) => {
    const { people } = (await house.administrator.get(`/api/bodies/${house.bodyId}/people`)).body;
    const { id } = people.find((each: { login: string | null }) => each.login === login);
    return (
      await house.administrator.post(`/api/bodies/${house.bodyId}/people/${id}/password-link`)
    ).body;
  };
  const use = (token: string, password = PASSWORD) =>
    house.server.visitor().post('/api/password-from-link', { token, password });

  test('the token is in the fragment, which no server sees, and nowhere in the records', async () => {
    const link = await linkFor('of-bridge');
    expect(link.path).toBe(`/new-password#${link.token}`);
    const { rows } = await house.server.parts.database.pool.query(
      'select count(*)::int as kept from one_time_links where token_hash = $1',
      [link.token],
    );
    expect(rows).toEqual([{ kept: 0 }]);
  });

  test('a link works once, ends every session, and a newer one ends it', async () => {
    const device = await signInAs(house.server, 'of-screen');
    const earlier = await linkFor('of-screen');
    const later = await linkFor('of-screen');
    expect((await use(earlier.token)).body).toEqual({ refusal: 'link-not-valid' });
    expect((await use(later.token)).status).toBe(204);
    expect((await use(later.token)).status).toBe(410);
    expect((await device.get('/api/me')).status).toBe(401);
    await signInAs(house.server, 'of-screen');
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
    await house.server.parts.database.pool.query(
      `update one_time_links set expires_at = now() - interval '1 second'`,
    );
    expect((await use(token)).body).toEqual({ refusal: 'link-not-valid' });
  });

  test('a person without an account gets no link', async () => {
    const { body } = await house.administrator.post(`/api/bodies/${house.bodyId}/people`, {
      name: NAME,
    });
    const link = await house.administrator.post(
      `/api/bodies/${house.bodyId}/people/${body.id}/password-link`,
    );
    expect(link).toMatchObject({ status: 409, body: { refusal: 'no-account' } });
  });
});

describe('setting up', () => {
  test('once set up there is no set-up link, and the old one is worth nothing', async () => {
    const path = house.server.running.setUpPath;
    const again = await house.server.visitor().post('/api/set-up', {
      token: tokenOf(path),
      login: 'intruder',
      password: PASSWORD,
      body: { name: NAME, kind: 'other', level: 'commune' },
    });
    expect(again).toMatchObject({ status: 410, body: { refusal: 'link-not-valid' } });
    const { body } = await house.server.visitor().get('/api/installation');
    expect(body).toMatchObject({ setUpNeeded: false, demonstration: false, language: 'vi' });
  });
});
