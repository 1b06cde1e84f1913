import type { ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { vi } from 'vitest';
import { freePort, lastWordsOf, runFor } from '../faults/server-process.ts';

/** A program on the screen that nobody looks at. */
const SCREEN = '1600x1200x24';
const READY = { timeout: 30_000, interval: 50 };
/** How the protocol marks what stands for an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** What stands for an element of the page. */
export interface Element {
  readonly [ELEMENT]: string;
}

type Point = readonly [x: number, y: number];

/** One browser, by the W3C WebDriver protocol. */
export interface Driver {
  readonly version: string;
  /** Sends one command of the session. */
  command<T>(method: 'GET' | 'POST', path: string, body?: object): Promise<T>;
  /** Runs a function that knows nothing of its module in the page, and waits for its promise. */
  run<A extends readonly unknown[], T>(script: (...args: A) => T, ...args: A): Promise<Awaited<T>>;
  click(element: Element): Promise<void>;
  type(element: Element, text: string): Promise<void>;
  drag(from: Point, to: Point): Promise<void>;
  scroll(at: Point, down: number): Promise<void>;
  close(): Promise<void>;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Debian's WebKit in a window of its own, with nothing kept from before. */
export async function startDriver(size: Size): Promise<Driver> {
  const home = mkdtempSync(path.join(tmpdir(), 'e-cabinet-webkit-'));
  const screen = await startScreen();
  const port = await freePort();
  const { PATH = '' } = process.env;
  const args = [`--port=${port}`, '--host=127.0.0.1'];
  const env = {
    PATH,
    HOME: home,
    DISPLAY: screen.display,
    LANG: 'C.UTF-8',
    LANGUAGE: 'vi',
    TZ: 'UTC',
  };
  const program = runFor('WebKitWebDriver', args, env);
  const output = lastWordsOf(program);
  const stop = async () => {
    await ended(program);
    await ended(screen.program);
    rmSync(home, { recursive: true, force: true });
  };
  const base = `http://127.0.0.1:${port}`;
  try {
    await vi.waitFor(() => send(base, 'GET', '/status'), READY);
    return await openBrowser(base, size, stop);
  } catch (error) {
    await stop();
    throw new Error(`WebKit did not start: ${output()}`, { cause: error });
  }
}

async function openBrowser(base: string, size: Size, stop: () => Promise<void>): Promise<Driver> {
  const opened = await send<{ sessionId: string; capabilities: { browserVersion: string } }>(
    base,
    'POST',
    '/session',
    { capabilities: { alwaysMatch: {} } },
  );
  const session = `/session/${opened.sessionId}`;
  const command: Driver['command'] = (method, path, body) =>
    send(base, method, `${session}${path}`, body);
  await command('POST', '/window/rect', { x: 0, y: 0, ...size });
  return {
    version: opened.capabilities.browserVersion,
    command,
    run: (script, ...args) =>
      command('POST', '/execute/sync', { script: `return (${script})(...arguments)`, args }),
    click: (element) => command('POST', `/element/${element[ELEMENT]}/click`, {}),
    type: (element, text) => command('POST', `/element/${element[ELEMENT]}/value`, { text }),
    drag: (from, to) => command('POST', '/actions', { actions: [dragging(from, to)] }),
    scroll: (at, down) => command('POST', '/actions', { actions: [turning(at, down)] }),
    async close() {
      await send(base, 'DELETE', session);
      await stop();
    },
  };
}

function dragging([x, y]: Point, [toX, toY]: Point) {
  const press = { type: 'pointerMove', x, y, duration: 0, origin: 'viewport' };
  const pull = { type: 'pointerMove', x: toX, y: toY, duration: 200, origin: 'viewport' };
  const [down, up] = ['pointerDown', 'pointerUp'].map((type) => ({ type, button: 0 }));
  const actions = [press, down, pull, up];
  return { type: 'pointer', id: 'hand', parameters: { pointerType: 'mouse' }, actions };
}

function turning([x, y]: Point, deltaY: number) {
  const turn = { type: 'scroll', x, y, deltaX: 0, deltaY, duration: 0, origin: 'viewport' };
  // A wheel of its own each time: WebKit takes what is said twice of one wheel as no turn.
  return { type: 'wheel', id: randomUUID(), actions: [turn] };
}

/** @throws with what the driver says, when it refuses */
async function send<T>(base: string, method: string, path: string, body?: object): Promise<T> {
  const response = await fetch(`${base}${path}`, {
    method,
    ...(body && { body: JSON.stringify(body) }),
    headers: { 'content-type': 'application/json' },
  });
  const { value } = (await response.json()) as { value: T & { error?: string; message?: string } };
  if (response.ok) return value;
  throw new Error(`${method} ${path}: ${value.error}: ${value.message}`);
}

/** Xvfb chooses a number that is free, and says it when it is ready. */
async function startScreen(): Promise<{ program: ChildProcess; display: string }> {
  const args = ['-displayfd', '1', '-screen', '0', SCREEN, '-nolisten', 'tcp'];
  const { PATH = '' } = process.env;
  const program = runFor('Xvfb', args, { PATH });
  const said = program.stdout ? once(program.stdout.setEncoding('utf8'), 'data') : [];
  const [number] = await Promise.race([said, once(program, 'exit')]);
  if (typeof number !== 'string') throw new Error('Xvfb did not start');
  return { program, display: `:${number.trim()}` };
}

async function ended(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null) return;
  program.kill('SIGTERM');
  await once(program, 'exit');
}
