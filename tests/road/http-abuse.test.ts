import { connect } from 'node:net';
import { Writable } from 'node:stream';
import { createLog } from '@e-cabinet/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PASSWORD } from '../support/installation.ts';
import { startPostgres, type TestPostgres } from '../support/postgres.ts';
import { startServer, type TestServer } from '../support/server.ts';
import type { Visitor } from '../support/visitor.ts';

let postgres: TestPostgres;
let server: TestServer;
let secretary: Visitor;
let logged = '';
beforeAll(async () => {
  postgres = await startPostgres();
  const destination = new Writable({
    write(line, _encoding, done) {
      logged += line;
      done();
    },
  });
  server = await startServer({
    databaseUrl: postgres.url,
    attachments: [],
    log: createLog('debug', destination),
  });
  secretary = await server.signIn('person-secretary-1');
});
afterAll(async () => {
  await server.stop();
  await postgres.stop();
});

const JSON_TYPE = { 'content-type': 'application/json' };

async function send(path: string, init: RequestInit): Promise<{ status: number; body: unknown }> {
  const response = await secretary.fetch(path, { method: 'POST', ...init });
  const text = await response.text();
  return { status: response.status, body: text && JSON.parse(text) };
}

describe('a body', () => {
  test.each([
    ['cut off', '{"login": "minister", "pass'],
    ['not JSON', 'login=minister'],
    ['a bare value', '"minister"'],
    ['a number', '12'],
    ['null', 'null'],
  ])('that is %s is malformed', async (_what, body) => {
    const answer = await send('/api/sign-in', { headers: JSON_TYPE, body });
    expect(answer).toMatchObject({ status: 400, body: { refusal: 'malformed-json' } });
  });

  test.each([
    ['of a missing field', { login: 'minister' }, 'password'],
    ['of another type', { login: 'minister', password: ['a', 'b'] }, 'password'],
    ['with a field too many', { login: 'minister', password: 'x', admin: true }, ''],
    ['with a login out of bounds', { login: 'x'.repeat(5_000), password: 'x' }, 'login'],
    ['that is a list', [], ''],
  ])('%s is refused, naming the field and nothing it holds', async (_what, body, field) => {
    const answer = await send('/api/sign-in', { headers: JSON_TYPE, body: JSON.stringify(body) });
    expect(answer.status).toBe(400);
    expect(answer.body).toEqual({
      refusal: 'malformed-request',
      field,
      problem: expect.any(String),
    });
  });

  test('that would change the prototype of objects changes nothing', async () => {
    const body = '{"__proto__":{"admin":true},"constructor":{"prototype":{"admin":true}}}';
    const answer = await send('/api/sign-in', { headers: JSON_TYPE, body });
    expect(answer.body).toMatchObject({ refusal: 'malformed-request' });
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });

  test('that is longer than JSON ever is here is too large', async () => {
    const body = JSON.stringify({ login: 'minister', password: 'x'.repeat(300_000) });
    const answer = await send('/api/sign-in', { headers: JSON_TYPE, body });
    expect(answer).toMatchObject({ status: 413, body: { refusal: 'too-large' } });
  });

  test('nested a thousand levels deep is refused', async () => {
    const body = `{"login":${'['.repeat(1_000)}${']'.repeat(1_000)},"password":"x"}`;
    const answer = await send('/api/sign-in', { headers: JSON_TYPE, body });
    expect(answer).toMatchObject({ status: 400, body: { field: 'login' } });
  });

  test.each([
    ['of a form', 'application/x-www-form-urlencoded'],
    ['of a form with files', 'multipart/form-data; boundary=x'],
    ['of plain text, which another site may send without asking', 'text/plain'],
    ['of JSON lookalikes', 'application/json+x'],
    ['of nothing in particular', ''],
  ])('%s is of the wrong kind', async (_what, type) => {
    const body = Buffer.from('{"login":"minister","password":"x"}');
    const answer = await send('/api/sign-in', { headers: { 'content-type': type }, body });
    expect(answer).toMatchObject({ status: 415, body: { refusal: 'wrong-content-type' } });
  });

  test('that is compressed is not unpacked', async () => {
    const headers = { ...JSON_TYPE, 'content-encoding': 'gzip' };
    const answer = await send('/api/sign-in', { headers, body: Buffer.alloc(50) });
    expect(answer).toMatchObject({ status: 415, body: { refusal: 'wrong-content-type' } });
  });
});

describe('another site', () => {
  test.each([
    ['another origin', { origin: 'https://evil.example' }],
    ['another port', { origin: 'http://127.0.0.1:1' }],
    ['no origin it would name', { origin: 'null' }],
    ['no sensible origin', { origin: 'not a url' }],
    ['another site, says the browser', { 'sec-fetch-site': 'cross-site' }],
    ['a neighbouring host, says the browser', { 'sec-fetch-site': 'same-site' }],
  ])('of %s does nothing in somebody’s name', async (_what, headers) => {
    for (const method of ['POST', 'DELETE', 'PATCH']) {
      const answer = await send('/api/sessions', { method, headers });
      expect(answer).toMatchObject({ status: 403, body: { refusal: 'foreign-origin' } });
    }
    expect((await secretary.get('/api/me')).status).toBe(200);
  });

  test('gets no leave to read or to ask (CORS)', async () => {
    const headers = {
      origin: 'https://evil.example',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type',
    };
    const asked = await secretary.fetch('/api/sign-in', { method: 'OPTIONS', headers });
    const read = await secretary.fetch('/api/me', { headers });
    for (const response of [asked, read]) {
      expect(response.headers.get('access-control-allow-origin')).toBeNull();
      expect(response.headers.get('cross-origin-resource-policy')).toBe('same-origin');
    }
  });

  test('our own page is let through', async () => {
    const headers = { ...JSON_TYPE, origin: server.url, 'sec-fetch-site': 'same-origin' };
    const answer = await send('/api/demonstration/sign-in', {
      headers,
      body: JSON.stringify({ personId: 'person-secretary-1' }),
    });
    expect(answer.status).toBe(200);
  });
});

describe('a path', () => {
  test.each([
    ['/api/nothing-here', 'GET'],
    ['/api/nothing-here', 'POST'],
    ['/api/', 'GET'],
    ['/api/sign-in', 'GET'],
    ['/api/me', 'DELETE'],
    ['/api/bodies/body-government/people/../../../me', 'PUT'],
    ['/nothing-here', 'POST'],
    ['/assets/nothing-here.js', 'GET'],
  ])('%s that does not exist for %s is not found', async (path, method) => {
    const answer = await send(path, { method });
    expect(answer).toMatchObject({ status: 404, body: { refusal: 'not-found' } });
  });

  test.each([
    ['/api/%E0%A4%A'],
    ['/api/sessions/%E0%A4%A'],
    ['/%c0%ae%c0%ae/%c0%ae%c0%ae/etc/passwd'],
    ['/assets/%2e%2e/%2e%2e/package.json'],
    ['/assets/..%2f..%2f..%2fpackage.json'],
    ['/..%5c..%5cpackage.json'],
    ['/assets/%00'],
    [`/api/sessions/${'x'.repeat(5_000)}`],
  ])('%.50s gives nothing away', async (path) => {
    const { status, text } = await raw(`DELETE ${path} HTTP/1.1`, ['Connection: close']);
    expect([400, 401, 404]).toContain(status);
    const read = await raw(`GET ${path} HTTP/1.1`, ['Connection: close']);
    expect([400, 401, 404]).toContain(read.status);
    expect(text + read.text).not.toMatch(/workspaces|root:|node_modules/);
  });
});

/** What no client library would send. */
function raw(first: string, headers: readonly string[]): Promise<{ status: number; text: string }> {
  const { port, hostname } = new URL(server.url);
  return new Promise((resolve, reject) => {
    let text = '';
    const socket = connect(Number(port), hostname, () => {
      socket.write(`${[first, `Host: ${hostname}:${port}`, ...headers].join('\r\n')}\r\n\r\n`);
    });
    socket.setEncoding('utf8').on('data', (part) => {
      text += part;
    });
    socket.on('error', reject);
    socket.on('end', () => resolve({ status: Number(text.split(' ')[1]), text }));
  });
}

describe('the headers of every answer', () => {
  test('forbid inline scripts and styles, frames, and every other origin', async () => {
    for (const path of ['/', '/api/me', '/health', '/nothing.js']) {
      const { headers } = await secretary.fetch(path, { headers: { accept: 'text/html' } });
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(
        /unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')|data:|\*|https?:/,
      );
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-powered-by')).toBeNull();
    }
    const { headers } = await secretary.fetch('/api/me');
    expect(headers.get('cache-control')).toBe('no-store');
  });
});

describe('the log', () => {
  test('has one line per request, by the pattern of its route', async () => {
    logged = '';
    await secretary.delete('/api/sessions/8b60c0de-0000-4000-8000-000000000000');
    await expect.poll(() => logged).toContain('/api/sessions/:sessionId');
    const line = JSON.parse(logged.trim().split('\n')[0] ?? '');
    expect(line).toMatchObject({
      method: 'DELETE',
      route: '/api/sessions/:sessionId',
      status: 404,
    });
    expect(line.requestId).toMatch(/^[0-9a-f-]{36}$/);
    expect(line.ms).toBeGreaterThan(0);
  });

  test('never holds a cookie, a password, a token, a query or an identifier from a path', async () => {
    logged = '';
    const token = 'T'.repeat(43);
    await send('/api/sign-in', {
      headers: JSON_TYPE,
      body: JSON.stringify({ login: 'somebody', password: PASSWORD }),
    });
    await send('/api/sign-in', { headers: JSON_TYPE, body: `{"password":"${PASSWORD}"` });
    await send('/api/password-from-link', {
      headers: JSON_TYPE,
      body: JSON.stringify({ token, password: PASSWORD }),
    });
    await secretary.get(`/api/directory?body=${token}`);
    await secretary.get('/api/bodies/body-government/units');
    await expect.poll(() => logged).toContain('/api/bodies/:bodyId/units');
    const cookie = decodeURIComponent(secretary.cookie.split('=')[1] ?? '');
    for (const secret of [PASSWORD, token, cookie, 'somebody', 'body-government', 'body=']) {
      expect(logged).not.toContain(secret);
    }
  });
});

test('a server whose records are away says so, and is back when they are', async () => {
  await postgres.kill();
  const { status, body } = await secretary.get('/api/me');
  expect({ status, refusal: body.refusal }).toEqual({
    status: 503,
    refusal: 'sessions-unavailable',
  });
  const health = await secretary.get('/health');
  expect(health).toMatchObject({ status: 503, body: { live: true, ready: false } });
  expect(health.body.degraded).toContain('records');
  const open = await server.visitor().get('/api/installation');
  expect(open).toMatchObject({ status: 503, body: { refusal: 'records-unavailable' } });
  await postgres.restart();
  await expect.poll(async () => (await secretary.get('/health')).status).toBe(200);
  expect((await secretary.get('/api/me')).status).toBe(200);
});
