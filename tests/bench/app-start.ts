import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext } from '@playwright/test';
import { startServer } from '../support/server.ts';
import { type Finding, median, round } from './measure.ts';
import { openBrowser, slowDown } from './slow-tablet.ts';

const TRIES = 3;
const WARM_BAR_MS = 1_500;
const webFolder = fileURLToPath(new URL('../../apps/web', import.meta.url));

/** W1: from the address to a usable session screen, on a slow tablet and a 10 Mbit/s line. */
export async function appStart(): Promise<readonly Finding[]> {
  const browser = await openBrowser();
  const server = await startServer();
  const empty = await emptyPage();
  try {
    const { cookie } = await server.signIn('person-head-finance');
    const [name = '', value = ''] = cookie.split('=');
    const session = `${server.url}/meetings/demonstration-government-session`;
    const signedIn = { name, value, url: server.url };
    const ours = await starts(browser, session, '#main h1, #main h2', signedIn);
    const bare = await starts(browser, empty.url, 'button', null);
    const cold = ours.cold / bare.cold;
    return [
      {
        bar: 'W1',
        what: 'cold start to the session screen, 4 × slower CPU, 10 Mbit/s (ms)',
        measured: `${Math.round(ours.cold)}`,
        limit: `${Math.round(bare.cold)} (an empty page with the same components)`,
        ratio: round(cold, 2),
        asked: '≤ 2 ×',
        met: cold <= 2,
      },
      {
        bar: 'W1',
        what: 'warm start (ms)',
        measured: `${Math.round(ours.warm)}`,
        limit: `${Math.round(bare.warm)} (an empty page with the same components)`,
        ratio: round(ours.warm / bare.warm, 2),
        asked: `< ${WARM_BAR_MS} ms`,
        met: ours.warm < WARM_BAR_MS,
      },
    ];
  } finally {
    await browser.close();
    await server.stop();
    empty.stop();
  }
}

interface Starts {
  readonly cold: number;
  readonly warm: number;
}

type Cookie = { readonly name: string; readonly value: string; readonly url: string };

async function starts(
  browser: Browser,
  url: string,
  usable: string,
  cookie: Cookie | null,
): Promise<Starts> {
  const cold: number[] = [];
  const warm: number[] = [];
  for (let done = 0; done < TRIES; done += 1) {
    const context = await browser.newContext({ viewport: { width: 1180, height: 820 } });
    if (cookie) await context.addCookies([cookie]);
    cold.push(await startOnce(context, url, usable));
    warm.push(await startOnce(context, url, usable));
    await context.close();
  }
  return { cold: median(cold), warm: median(warm) };
}

async function startOnce(context: BrowserContext, url: string, usable: string): Promise<number> {
  const page = await context.newPage();
  await slowDown(page);
  const began = performance.now();
  await page.goto(url, { waitUntil: 'commit' });
  await page.locator(usable).first().waitFor({ timeout: 60_000 });
  const taken = performance.now() - began;
  await page.close();
  return taken;
}

/** React, the component library and one button: the least that such an application can weigh. */
async function emptyPage(): Promise<{ readonly url: string; stop(): void }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'e-cabinet-empty-'));
  // Inside the web application's folder, so that its own packages are found.
  const source = mkdtempSync(path.join(webFolder, '.empty-'));
  try {
    writeFileSync(path.join(source, 'index.html'), HTML);
    writeFileSync(path.join(source, 'main.tsx'), MAIN);
    const { build } = await import(
      path.join(webFolder, '../../node_modules/vite/dist/node/index.js')
    );
    const out = { outDir: folder, emptyOutDir: true };
    await build({ root: source, configFile: false, logLevel: 'error', build: out });
  } finally {
    rmSync(source, { recursive: true, force: true });
  }
  const server: Server = createServer((request, response) => {
    const file = path.join(folder, request.url === '/' ? 'index.html' : (request.url ?? ''));
    response.setHeader('content-type', TYPES[path.extname(file)] ?? 'text/plain');
    response.setHeader('cache-control', request.url === '/' ? 'no-cache' : 'max-age=31536000');
    try {
      // Compressed, as ours is.
      const bytes = gzipSync(readFileSync(file));
      response.setHeader('content-encoding', 'gzip').end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    stop() {
      server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
};
const HTML = '<div id="root"></div><script type="module" src="/main.tsx"></script>';
const MAIN = `
import '@mantine/core/styles.css';
import { Button, MantineProvider } from '@mantine/core';
import { createRoot } from 'react-dom/client';
createRoot(document.getElementById('root')).render(
  <MantineProvider><Button>OK</Button></MantineProvider>,
);`;
