import { LIMITS } from '@e-cabinet/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  enterPerson,
  type Installation,
  PASSWORD,
  setUpInstallation,
  signInAs,
} from '../support/installation.ts';

let installation: Installation;
beforeAll(async () => {
  installation = await setUpInstallation({ attachments: [] });
  for (const login of ['minister', 'disabled', 'victim', 'watched', 'crowded', 'mover']) {
    await enterPerson(installation.administrator, installation.bodyId, {
      login,
      roles: ['member'],
    });
  }
});
afterAll(() => installation.server.stop());

const visitor = (headers?: Record<string, string>) => installation.server.visitor(headers);

describe('signing in', () => {
  test('login and password open a session that says who one is', async () => {
    const minister = visitor();
    const answer = await minister.post('/api/sign-in', { login: 'minister', password: PASSWORD });
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({
      person: { name: { vi: 'Cơ quan minister' } },
      bodies: [{ id: installation.bodyId, roles: ['member'] }],
      hasPassword: true,
    });
    expect((await minister.get('/api/me')).body).toEqual(answer.body);
  });

  test('the login is taken however its letters are typed, the password however they are composed', async () => {
    const answer = await visitor().post('/api/sign-in', {
      login: '  MINISTER ',
      password: PASSWORD.normalize('NFD'),
    });
    expect(answer.status).toBe(200);
  });

  test('the cookie is out of reach for scripts and for other sites', async () => {
    const response = await visitor().fetch('/api/sign-in', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ login: 'minister', password: PASSWORD }),
    });
    const [cookie = ''] = response.headers.getSetCookie();
    expect(cookie).toMatch(/^ecabinet=s%3A/);
    expect(cookie.split('; ')).toEqual(
      expect.arrayContaining(['Path=/', 'HttpOnly', 'SameSite=Strict']),
    );
    expect(cookie).not.toContain('Domain');
  });

  test('nobody gets a cookie before signing in', async () => {
    const stranger = visitor();
    const answers = [
      await stranger.get('/api/me'),
      await stranger.get('/api/installation'),
      await stranger.post('/api/sign-in', { login: 'minister', password: 'wrong wrong wrong' }),
    ];
    expect(answers.map((answer) => answer.headers.getSetCookie())).toEqual([[], [], []]);
    expect(answers[0]?.body).toMatchObject({ refusal: 'not-signed-in' });
  });

  test('an unknown login, a wrong password and a disabled account are answered alike', async () => {
    const { administrator, bodyId } = installation;
    const { people } = (await administrator.get(`/api/bodies/${bodyId}/people`)).body;
    const { id } = people.find((each: { login: string }) => each.login === 'disabled');
    await administrator.patch(`/api/bodies/${bodyId}/people/${id}`, { disabled: true });
    const attempts = [
      { login: 'nobody-of-that-name', password: PASSWORD },
      { login: 'minister', password: `${PASSWORD}!` },
      { login: 'disabled', password: PASSWORD },
    ];
    for (const attempt of attempts) {
      const { status, body } = await visitor().post('/api/sign-in', attempt);
      expect({ status, body }).toEqual({ status: 401, body: { refusal: 'wrong-credentials' } });
    }
  });

  test('an unknown login takes about as long as a wrong password', async () => {
    const taken = async (login: string) => {
      const began = performance.now();
      await visitor().post('/api/sign-in', { login, password: 'a wrong password' });
      return performance.now() - began;
    };
    // In turns, and the least of each: what else the machine does only ever adds.
    let known = Number.POSITIVE_INFINITY;
    let unknown = Number.POSITIVE_INFINITY;
    for (let round = 0; round < 9; round += 1) {
      known = Math.min(known, await taken('watched'));
      unknown = Math.min(unknown, await taken(`unknown-${round}`));
    }
    // Hashing is most of either; without it an unknown login would be answered many times sooner.
    expect(unknown).toBeGreaterThan(known * 0.5);
    expect(unknown).toBeLessThan(known * 2);
  });

  test('a session id known before the sign-in is worth nothing after it', async () => {
    const attacker = await signInAs(installation.server, 'mover');
    const planted = attacker.cookie;
    const victim = visitor();
    victim.cookie = planted;
    await victim.post('/api/sign-in', { login: 'victim', password: PASSWORD });
    expect(victim.cookie).not.toBe(planted);
    expect((await victim.get('/api/me')).body.person.name.en).toBe('Office victim');
    expect((await attacker.get('/api/me')).body).toMatchObject({ refusal: 'not-signed-in' });
  });

  test.each([
    [
      'made up',
      'ecabinet=s%3Aabcdefghijklmnopqrstuvwxyz012345.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
    ],
    ['unsigned', 'ecabinet=abcdefghijklmnopqrstuvwxyz012345'],
    ['not a cookie', 'ecabinet=%E0%A4%A; ;;=;ecabinet'],
  ])('a cookie that is %s signs nobody in', async (_what, cookie) => {
    const stranger = visitor();
    stranger.cookie = cookie;
    expect((await stranger.get('/api/me')).status).toBe(401);
  });

  test('signing out ends the session, not only the cookie', async () => {
    const minister = await signInAs(installation.server, 'minister');
    const { cookie } = minister;
    expect((await minister.post('/api/sign-out')).status).toBe(204);
    expect(minister.cookie).toBe('');
    minister.cookie = cookie;
    expect((await minister.get('/api/me')).status).toBe(401);
  });
});

describe('throttling', () => {
  const wrong = (login: string) => visitor().post('/api/sign-in', { login, password: 'wrong' });

  test('after some failures even the right password waits, and only for that login', async () => {
    const failures = Array.from({ length: LIMITS.loginAtAddress.points }, () => wrong('crowded'));
    const answers = await Promise.all(failures);
    expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([401]));

    const throttled = await visitor().post('/api/sign-in', {
      login: 'crowded',
      password: PASSWORD,
    });
    expect(throttled.status).toBe(429);
    expect(throttled.body.refusal).toBe('too-many-attempts');
    expect(throttled.body.retryAfterSeconds).toBeGreaterThan(0);
    expect(throttled.headers.get('retry-after')).toBe(String(throttled.body.retryAfterSeconds));

    await signInAs(installation.server, 'minister');
  });

  test('attempts in the same instant do not slip through', async () => {
    const attempts = LIMITS.loginAtAddress.points * 3;
    const answers = await Promise.all(Array.from({ length: attempts }, () => wrong('at-once')));
    const checked = answers.filter((answer) => answer.status === 401);
    expect(checked).toHaveLength(LIMITS.loginAtAddress.points);
  });

  test('a right password is not counted', async () => {
    for (let time = 0; time <= LIMITS.loginAtAddress.points; time += 1) {
      await signInAs(installation.server, 'minister');
    }
  });

  test('guessing the current password from an open session waits too', async () => {
    const minister = await signInAs(installation.server, 'mover');
    const guess = () =>
      minister.post('/api/password', { current: 'a guess', next: 'một mật khẩu khác nữa' });
    const statuses: number[] = [];
    for (let time = 0; time <= LIMITS.loginAtAddress.points; time += 1) {
      statuses.push((await guess()).status);
    }
    expect(statuses.slice(0, -1)).toEqual(statuses.slice(0, -1).map(() => 401));
    expect(statuses.at(-1)).toBe(429);
  });

  test('the administrators of the body see who tried, whose account it was, and how it ended', async () => {
    const { administrator, bodyId } = installation;
    const { signIns } = (await administrator.get(`/api/bodies/${bodyId}/sign-ins`)).body;
    const outcomes = (en: string) =>
      signIns
        .filter((each: { name: { en: string } }) => each.name.en === en)
        .map((each: { outcome: string }) => each.outcome);
    expect(outcomes('Office crowded')).toEqual([
      'too-many-attempts',
      ...Array(LIMITS.loginAtAddress.points).fill('wrong-password'),
    ]);
    expect(outcomes('Office disabled')).toEqual(['disabled']);
    expect(signIns[0]).toMatchObject({ address: '127.0.0.1', at: expect.any(String) });
  });
});
