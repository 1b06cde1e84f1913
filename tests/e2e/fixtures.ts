import { AxeBuilder } from '@axe-core/playwright';
import type { Environment } from '@e-cabinet/server';
import {
  type Browser,
  type BrowserContext,
  test as base,
  expect,
  type Page,
} from '@playwright/test';
import { startServer, type TestServer } from '../support/server.ts';

export { expect };

/** Somebody in a browser of their own. */
export interface Person {
  readonly personId: string;
  readonly context: BrowserContext;
  readonly page: Page;
}

interface PersonOptions {
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly language?: 'vi' | 'en';
  readonly colours?: 'light' | 'dark';
}

export interface Tools {
  /** A browser signed in as an office of the demonstration, at an address. */
  person(personId: string, path: string, options?: PersonOptions): Promise<Person>;
}

/** Gives the server of a file of tests. */
type Servers = (file: string, environment: Environment) => Promise<TestServer>;

interface Options {
  /** Of the file's server, over the usual one. */
  readonly environment: Environment;
}

/** Devices keep nothing for reading without a network: to bring it there is half the work of a short test. */
const USUAL: Environment = { ECABINET_OFFLINE_DAYS: '0' };

/** One server for each file, with the demonstration's sessions as nobody has touched them. */
export const test = base.extend<Tools & Options & { server: TestServer }, { servers: Servers }>({
  environment: [{}, { option: true }],
  servers: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from its pattern
    async ({}, use) => {
      const held = new Map<string, TestServer>();
      const stop = async () => {
        for (const server of held.values()) await server.stop();
        held.clear();
      };
      await use(async (file, environment) => {
        const known = held.get(file);
        if (known) return known;
        await stop();
        const server = await startServer({ environment: { ...USUAL, ...environment } });
        held.set(file, server);
        return server;
      });
      await stop();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  server: [
    async ({ servers, environment }, use, { file }) => use(await servers(file, environment)),
    { scope: 'test', timeout: 120_000 },
  ],
  person: async ({ browser, server }, use) => {
    const people: Person[] = [];
    await use(async (personId, path, options = {}) => {
      const person = await arrive(browser, server.url, personId, path, options);
      people.push(person);
      return person;
    });
    for (const { context } of people) await context.close();
  },
});

async function arrive(
  browser: Browser,
  url: string,
  personId: string,
  path: string,
  { viewport, language = 'vi', colours = 'light' }: PersonOptions,
): Promise<Person> {
  const chosen = { name: 'e-cabinet.language', value: language };
  const context = await browser.newContext({
    locale: language === 'vi' ? 'vi-VN' : 'en-GB',
    storageState: { cookies: [], origins: [{ origin: url, localStorage: [chosen] }] },
    timezoneId: 'Asia/Ho_Chi_Minh',
    colorScheme: colours,
    ...(viewport && { viewport }),
  });
  const answer = await context.request.post(`${url}/api/demonstration/sign-in`, {
    data: { personId },
  });
  expect(answer.ok()).toBe(true);
  const page = await context.newPage();
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.goto(`${url}${path}`);
  return { personId, context, page };
}

/** What a machine can find against WCAG 2.2 AA. */
export async function expectAccessible(page: Page, rules?: readonly string[]): Promise<void> {
  const axe = new AxeBuilder({ page });
  if (rules) axe.withRules([...rules]);
  else axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']);
  const { violations } = await axe.analyze();
  const found = violations.map(({ id, nodes }) => ({
    id,
    where: nodes.map(({ target }) => target),
  }));
  expect(found).toEqual([]);
}
