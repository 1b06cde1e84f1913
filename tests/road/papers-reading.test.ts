import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import http from 'node:http';
import { buffer } from 'node:stream/consumers';
import { RANGES_AT_ONCE } from '@e-cabinet/protocol';
import type { Database } from '@e-cabinet/storage';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openRecords, type PaperServer, startPaperServer } from '../support/paper-server.ts';

const content = randomBytes(100_000);
const size = content.length;
const sha256 = createHash('sha256').update(content).digest('hex');
const etag = `"${sha256}"`;
const unread = createHash('sha256').update('never kept').digest('hex');
const vietnamese = 'Tờ trình về định danh điện tử.pdf';

let database: Database;
let server: PaperServer;
const asked: string[] = [];
/** Hashes that were recalled meanwhile. */
const recalled = new Set<string>();
beforeAll(async () => {
  database = await openRecords();
  server = await startPaperServer(database, {
    mayRead: async (personId, meetingId, hash) => {
      if (!/^[\w.-]{1,80}$/.test(meetingId)) throw new Error('asked about what cannot be');
      asked.push(`${personId} ${meetingId} ${hash}`);
      return personId === 'minister' && meetingId === 'meeting-1' && !recalled.has(hash);
    },
  });
  const part = server.papers.store.newPart();
  await writeFile(part, content);
  await server.papers.store.keep(part, sha256);
});

/** Far more than the buffers between two sockets hold. */
const large = Buffer.alloc(64 * 2 ** 20, 'large');
const largeHash = createHash('sha256').update(large).digest('hex');
afterAll(async () => {
  expect(server.failures).toEqual([]);
  await server.close();
  await database.close();
});

const pathTo = (hash = sha256, meeting = 'meeting-1', name = vietnamese) =>
  `/api/meetings/${meeting}/papers/${hash}/${encodeURIComponent(name)}`;

function get(headers: Record<string, string> = {}, path = pathTo(), method = 'GET') {
  const all = { 'x-person': 'minister', ...headers };
  return fetch(server.origin + path, { method, headers: all });
}

const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer());

describe('a paper that may be read', () => {
  test('is sent whole, to be kept by this reader only and to run nothing', async () => {
    const response = await get();
    expect(response.status).toBe(200);
    expect(await bytesOf(response)).toEqual(content);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': `${size}`,
      'accept-ranges': 'bytes',
      etag,
      'cache-control': 'private, no-cache, no-transform',
      vary: 'Cookie',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'cross-origin-resource-policy': 'same-origin',
    });
  });

  test('keeps its Vietnamese name, with one in ASCII for old readers', async () => {
    const { headers } = await get();
    expect(headers.get('content-disposition')).toBe(
      'inline; filename="To trinh ve dinh danh dien tu.pdf"; ' +
        `filename*=UTF-8''${encodeURIComponent(vietnamese)}`,
    );
  });

  test.each([
    ['../../a.pdf', 'inline; filename=a.pdf'],
    ['a"b\\c.pdf', 'inline; filename=c.pdf'],
    ['a\r\nSet-Cookie: b.pdf', 'inline; filename="aSet-Cookie: b.pdf"'],
    ['a.html', 'inline; filename=a.html.pdf'],
    ["a'b(c)*.pdf", 'inline; filename="a\'b(c)*.pdf"'],
  ])('is not given a name that does harm: %j', async (name, disposition) => {
    const { headers } = await get({}, pathTo(sha256, 'meeting-1', name));
    expect(headers.get('content-disposition')).toBe(disposition);
  });

  test('tells its headers without its bytes', async () => {
    const response = await get({ range: 'bytes=0-9' }, pathTo(), 'HEAD');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-length')).toBe(`${size}`);
    expect(await bytesOf(response)).toHaveLength(0);
  });

  test('is not sent again to who has it', async () => {
    for (const condition of [etag, `"other", ${etag}`, `W/${etag}`, '*']) {
      const answer = await plainGet({ 'if-none-match': condition });
      expect(answer).toEqual({ status: 304, etag, length: 0 });
    }
    const answer = await plainGet({ 'if-none-match': '"other"' });
    expect(answer).toEqual({ status: 200, etag, length: size });
  });
});

/** Without the `Cache-Control` that `fetch` adds to a conditional request. */
function plainGet(headers: Record<string, string>) {
  return new Promise((resolve, reject) => {
    const all = { 'x-person': 'minister', ...headers };
    const request = http.get(server.origin + pathTo(), { headers: all }, async (response) => {
      const { length } = await buffer(response);
      resolve({ status: response.statusCode, etag: response.headers.etag, length });
    });
    request.once('error', reject);
  });
}

describe('a range of a paper', () => {
  test.each([
    ['bytes=0-0', 0, 0],
    ['bytes=0-65535', 0, 65_535],
    ['bytes=65536-', 65_536, size - 1],
    ['bytes=-1000', size - 1_000, size - 1],
    ['bytes=99999-99999', size - 1, size - 1],
    ['bytes=0-', 0, size - 1],
    ['bytes=50000-9999999', 50_000, size - 1],
  ])('%s is sent alone', async (range, first, last) => {
    const response = await get({ range });
    expect(response.status).toBe(206);
    expect(response.headers.get('content-range')).toBe(`bytes ${first}-${last}/${size}`);
    expect(response.headers.get('content-length')).toBe(`${last - first + 1}`);
    expect(await bytesOf(response)).toEqual(content.subarray(first, last + 1));
  });

  test.each([`bytes=${size}-`, 'bytes=9999999-', 'bytes=-0'])(
    '%s lies outside and is refused with the size',
    async (range) => {
      const response = await get({ range });
      expect(response.status).toBe(416);
      expect(response.headers.get('content-range')).toBe(`bytes */${size}`);
    },
  );

  test('comes with others in one answer, in the order in which they are asked for', async () => {
    const response = await get({ range: 'bytes=50000-50009,0-9,-5' });
    expect(response.status).toBe(206);
    const type = response.headers.get('content-type') ?? '';
    expect(type).toMatch(/^multipart\/byteranges; boundary=[\w-]{16,70}$/);
    const body = await bytesOf(response);
    expect(response.headers.get('content-length')).toBe(`${body.length}`);
    const [, ...parts] = body.toString('latin1').split(`\r\n--${type.split('=')[1]}`);
    expect(parts.pop()).toBe('--\r\n');
    const told = [
      [50_000, 50_009],
      [0, 9],
      [size - 5, size - 1],
    ].map(([first = 0, last = 0]) => {
      const head = `Content-Type: application/pdf\r\nContent-Range: bytes ${first}-${last}/${size}`;
      return `\r\n${head}\r\n\r\n${content.subarray(first, last + 1).toString('latin1')}`;
    });
    expect(parts).toEqual(told);
  });

  const many = (count: number, last: number) =>
    `bytes=${Array.from({ length: count }, (_, at) => `${at}-${at + last}`).join(',')}`;

  test.each([
    ['as many as a reader needs at once', many(RANGES_AT_ONCE, 0), 206],
    ['one more', many(RANGES_AT_ONCE + 1, 0), 200],
    ['more bytes than the file has', many(3, size / 2), 200],
  ])('several: %s', async (_what, range, status) => {
    const response = await get({ range });
    expect(response.status).toBe(status);
    const { length } = await bytesOf(response);
    if (status === 200) expect(length).toBe(size);
  });

  test.each(['bytes=', 'bytes=b-a', 'pages=1-2', 'bytes 0-9'])(
    '%s is answered with the whole',
    async (range) => {
      const response = await get({ range });
      expect(response.status).toBe(200);
      expect(await bytesOf(response)).toHaveLength(size);
    },
  );

  test('is sent only of the content that the reader began with', async () => {
    const range = 'bytes=0-9';
    expect((await get({ range, 'if-range': etag })).status).toBe(206);
    expect((await get({ range, 'if-range': '"other"' })).status).toBe(200);
    expect((await get({ range, 'if-range': `W/${etag}` })).status).toBe(200);
    expect((await get({ range, 'if-range': new Date().toUTCString() })).status).toBe(200);
  });
});

describe('a paper that may not be read', () => {
  test('is answered like one that does not exist', async () => {
    const answers = await Promise.all([
      get({ 'x-person': 'adviser' }),
      get({}, pathTo(sha256, 'meeting-2')),
      get({}, pathTo(unread)),
      get({}, pathTo(sha256, '%00')),
      get({}, pathTo(sha256, '-'.repeat(5_000))),
      get({}, pathTo('%2fetc%2fpasswd')),
      get({}, pathTo(sha256.toUpperCase())),
      get({}, pathTo(`${sha256}%00`)),
      get({ 'if-none-match': etag, 'x-person': 'adviser' }),
      get({ range: 'bytes=0-9', 'x-person': 'adviser' }),
    ]);
    const seen = await Promise.all(
      answers.map(async (answer) => ({
        status: answer.status,
        body: await answer.text(),
        headers: [...answer.headers.keys()],
      })),
    );
    expect(new Set(seen.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(seen[0]).toMatchObject({ status: 404, body: '{"refusal":"not-found"}' });
  });

  test('is not looked for without a signed-in person', async () => {
    const before = asked.length;
    const response = await fetch(server.origin + pathTo());
    expect([response.status, await response.json()]).toEqual([401, { refusal: 'not-signed-in' }]);
    expect(asked).toHaveLength(before);
  });

  test('is asked about with the meeting and the content, never with the name', async () => {
    asked.length = 0;
    await get({}, pathTo(sha256, 'meeting-1', 'another.pdf'));
    expect(asked).toEqual([`minister meeting-1 ${sha256}`]);
  });
});

test('a reader that goes in the middle disturbs nobody', async () => {
  const headers = { 'x-person': 'minister' };
  for (let turn = 0; turn < 20; turn += 1) {
    await new Promise<void>((resolve) => {
      const request = http.get(server.origin + pathTo(), { headers }, (response) => {
        response.once('data', () => request.destroy());
        response.once('close', resolve);
      });
      request.on('error', () => {});
    });
  }
  expect((await get()).status).toBe(200);
  expect(server.failures).toEqual([]);
});

test('a paper whose bytes are lost is not found, and nothing else suffers', async () => {
  const response = await get({}, pathTo(unread));
  expect(response.status).toBe(404);
});

test.each([
  ['whole', {}],
  ['a range', { range: 'bytes=10-67108000' }],
])('P14: of a recalled paper that is on its way no more is sent: %s', async (_what, range) => {
  recalled.clear();
  const part = server.papers.store.newPart();
  await writeFile(part, large);
  await server.papers.store.keep(part, largeHash);
  const headers = { 'x-person': 'minister', ...range };
  const request = http.get(server.origin + pathTo(largeHash), { headers });
  request.on('error', () => {});
  const [response] = (await once(request, 'response')) as [http.IncomingMessage];
  response.on('error', () => {});
  let received = 0;
  await once(
    response.once('readable', () => {}),
    'readable',
  );
  recalled.add(largeHash);
  asked.length = 0;
  // A reader that takes its time is asked about again.
  await vi.waitFor(() => expect(asked).not.toEqual([]), { timeout: 5_000 });
  response.on('data', (bytes: Buffer) => {
    received += bytes.length;
  });
  await new Promise((resolve) => response.once('close', resolve));
  expect(response.complete).toBe(false);
  expect(received).toBeLessThan(large.length / 2);
  expect((await get(range, pathTo(largeHash))).status).toBe(404);
});
