import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { createApplication, type Parts } from '@e-cabinet/server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startPostgres, type TestPostgres } from '../support/postgres.ts';
import { startServer, type TestServer } from '../support/server.ts';

let postgres: TestPostgres;
let server: TestServer;
let directory: string;
const PAGE = '<!doctype html><title>e-Cabinet</title>';
const SCRIPT = `export const words = ${JSON.stringify('phiên họp '.repeat(200))};`;
const FIRST_FILES = [
  { address: '^/?$', files: ['assets/home-1.js'] },
  { address: '^/meetings/[^/]+/?$', files: ['assets/session-1.js', 'assets/session-2.css'] },
];
beforeAll(async () => {
  directory = mkdtempSync(path.join(tmpdir(), 'e-cabinet-web-'));
  mkdirSync(path.join(directory, 'assets'));
  writeFileSync(path.join(directory, 'index.html'), PAGE);
  writeFileSync(path.join(directory, 'emblem.svg'), '<svg/>');
  writeFileSync(path.join(directory, 'first-files.json'), JSON.stringify(FIRST_FILES));
  writeFileSync(path.join(directory, 'assets/main-8f3a2b1c.js'), SCRIPT);
  writeFileSync(path.join(directory, 'assets/main-8f3a2b1c.js.br'), brotliCompressSync(SCRIPT));
  postgres = await startPostgres();
  server = await startServer({ databaseUrl: postgres.url, webApp: directory, attachments: [] });
});
afterAll(async () => {
  await server.stop();
  await postgres.stop();
  rmSync(directory, { recursive: true, force: true });
});

const HTML = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
const get = (where: string, headers: Record<string, string> = HTML) =>
  server.visitor().fetch(where, { headers });

test.each(['/', '/sign-in', '/meetings/7/items/3', '/set-up'])(
  '%s is the one page, asked for again each time',
  async (where) => {
    const response = await get(where);
    expect(response.status).toBe(200);
    expect(await response.text()).toBe(PAGE);
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(response.headers.get('content-type')).toMatch(/^text\/html/);
    const again = await get(where, {
      ...HTML,
      'if-none-match': response.headers.get('etag') ?? '',
    });
    expect(again.status).toBe(304);
  },
);

const WHO = '</api/me>; rel=preload; as=fetch; crossorigin';
test.each([
  ['/', [WHO, '</assets/home-1.js>; rel=modulepreload']],
  [
    '/meetings/7',
    [
      WHO,
      '</assets/session-1.js>; rel=modulepreload',
      '</assets/session-2.css>; rel=preload; as=style; crossorigin',
    ],
  ],
  ['/nowhere', [WHO]],
])('the page at %s says at once what its screen needs', async (where, links) => {
  expect((await get(where)).headers.get('link')).toBe(links.join(', '));
});

test('assets are sent as the build compressed them, and kept for ever', async () => {
  const response = await get('/assets/main-8f3a2b1c.js', { 'accept-encoding': 'br, gzip' });
  expect(response.headers.get('content-encoding')).toBe('br');
  expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(response.headers.get('vary')).toContain('Accept-Encoding');
  expect(await response.text()).toBe(SCRIPT);
  const plain = await get('/assets/main-8f3a2b1c.js', { 'accept-encoding': 'identity' });
  expect(plain.headers.get('content-encoding')).toBeNull();
});

test('a file without a hash in its name is asked for again', async () => {
  expect((await get('/emblem.svg')).headers.get('cache-control')).toBe('no-cache');
});

test('an asset of an earlier build is not found, and never answered with the page', async () => {
  const response = await get('/assets/main-00000000.js', { accept: '*/*' });
  expect(response.status).toBe(404);
  expect((await get('/assets/main-00000000.js')).status).toBe(404);
});

test('the page does not stand in for what is no page', async () => {
  expect((await get('/api/nothing-here')).status).toBe(404);
  expect((await get('/emblem.png', { accept: 'image/png' })).status).toBe(404);
  expect((await server.visitor().fetch('/sign-in', { method: 'POST', headers: HTML })).status).toBe(
    404,
  );
});

test('a server whose pages are not built says so and answers the rest', async () => {
  const parts: Parts = server.parts;
  const { server: bare } = await createApplication({
    ...parts,
    webApp: path.join(directory, 'no'),
  });
  await new Promise<void>((resolve) => bare.listen(0, '127.0.0.1', resolve));
  const { port } = bare.address() as { port: number };
  const page = await fetch(`http://127.0.0.1:${port}/`, { headers: HTML });
  expect(page.status).toBe(503);
  expect(await page.text()).toContain('npm run build');
  expect((await fetch(`http://127.0.0.1:${port}/health`)).status).toBe(200);
  bare.close();
  bare.closeAllConnections();
});
