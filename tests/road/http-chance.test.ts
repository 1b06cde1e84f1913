import { HTTP_REFUSAL_CODES } from '@e-cabinet/protocol';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startPostgres, type TestPostgres } from '../support/postgres.ts';
import { startServer, type TestServer } from '../support/server.ts';

let postgres: TestPostgres;
let server: TestServer;
beforeAll(async () => {
  postgres = await startPostgres();
  server = await startServer({ databaseUrl: postgres.url, attachments: [] });
});
afterAll(async () => {
  await server.stop();
  await postgres.stop();
});

const JSON_TYPE = { 'content-type': 'application/json' };

describe('hundreds of requests of chance', () => {
  const PATHS: [string, string][] = [
    ['POST', '/api/sign-in'],
    ['POST', '/api/demonstration/sign-in'],
    ['POST', '/api/password'],
    ['POST', '/api/password-from-link'],
    ['POST', '/api/set-up'],
    ['POST', '/api/bodies'],
    ['PATCH', '/api/bodies/body-government'],
    ['PUT', '/api/calendar/2027-05-19'],
    ['POST', '/api/notices/read'],
    ['POST', '/api/bodies/body-government/meeting-types'],
    ['POST', '/api/bodies/body-government/rooms'],
    ['POST', '/api/bodies/body-government/units'],
    ['PATCH', '/api/bodies/body-government/units/unit-finance'],
    ['POST', '/api/bodies/body-government/people'],
    ['PATCH', '/api/bodies/body-government/people/person-head-finance'],
  ];
  const FIELDS = [
    ...['login', 'password', 'current', 'next', 'token', 'personId', 'name', 'kind', 'level'],
    ...['parentId', 'settings', 'positions', 'roles', 'disabled', 'body', '__proto__', 'vi', 'en'],
  ];

  test.each(PATHS)('%s %s: never a failure, always an answer or a code', async (method, path) => {
    const random = seeded(path.length * 7 + method.length);
    const administrator = await server.signIn('person-administrator');
    const known = new Set<string>(HTTP_REFUSAL_CODES);
    for (let round = 0; round < 400; round += 20) {
      const batch = Array.from({ length: 20 }, async () => {
        const body = JSON.stringify(anything(random, 3));
        const response = await administrator.fetch(path, { method, headers: JSON_TYPE, body });
        const text = await response.text();
        if (response.ok) return;
        const { refusal } = JSON.parse(text);
        expect(known.has(refusal), `${text} for ${body}`).toBe(true);
        expect(refusal, body).not.toBe('internal');
      });
      await Promise.all(batch);
    }
  });

  type Random = () => number;

  /** mulberry32 */
  function seeded(seed: number): Random {
    let state = seed;
    return () => {
      state = (state + 0x6d2b79f5) | 0;
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
    };
  }

  function pick<T>(random: Random, from: readonly T[]): T {
    return from[Math.floor(random() * from.length)] as T;
  }

  function anything(random: Random, depth: number): unknown {
    const leaves = [
      ...[null, true, false, 0, -1, 1e308, 12.5, '', 'x', 'điểm cầu', '\u0000', '\ud800'],
      ...[
        'person-head-finance',
        'unit-finance',
        'member',
        'government',
        '2026-02-30',
        'A'.repeat(43),
      ],
      "'; drop table people; --",
      'y'.repeat(500),
    ];
    const kind = random();
    if (depth === 0 || kind < 0.4) return pick(random, leaves);
    const size = Math.floor(random() * 5);
    if (kind < 0.5) return Array.from({ length: size }, () => anything(random, depth - 1));
    const names = Array.from({ length: size + 1 }, () => pick(random, FIELDS));
    return Object.fromEntries(names.map((name) => [name, anything(random, depth - 1)]));
  }
});
