import type { Browser, Page } from '@playwright/test';
import { addPaper } from '../support/added-paper.ts';
import { SESSION } from '../support/participants.ts';
import { textDocument } from '../support/pdfs/ordinary.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { type Finding, median, quantile, round } from './measure.ts';
import { openBrowser, pressToPage, slowDown, tabOf } from './slow-tablet.ts';

const PAGES = 500;
const TITLE = 'Báo cáo 500 trang';
const TRIES = 3;
const READER = 'person-head-finance';
/** A finger's flick after the other, through about 60 pages. */
const FLICKS = 60;
const FLICK_PIXELS = 900;
const FLICK_EVERY_MS = 50;
/** Until what draws papers has been made ready. */
const AT_REST_MS = 5_000;

/** R2: a paper of 500 pages on a slow tablet, from the tap to its first page, and while it is scrolled. */
export async function longPaper(): Promise<readonly Finding[]> {
  const server = await startServer({ environment: { ECABINET_OFFLINE_DAYS: '14' } });
  const browser = await openBrowser();
  try {
    const { itemId } = await addPaper(server, TITLE, (file) =>
      textDocument(file, PAGES, 'Báo cáo tình hình kinh tế - xã hội '.repeat(12)),
    );
    const [first, again, frames] = await readings(server, browser, itemId);
    return [
      timeTo('first page of 500, 10 Mbit/s, nothing loaded before (ms)', first, 3_000),
      timeTo('first page of 500, from the device, without a network (ms)', again, 1_000),
      {
        bar: 'R2',
        what: 'frames a second while 500 pages are scrolled, 4 × slower CPU; slowest hundredth (ms)',
        measured: `${round(frames.perSecond)}; ${round(frames.slowest)}`,
        limit: '60',
        ratio: null,
        asked: '> 50',
        met: frames.perSecond > 50,
      },
    ];
  } finally {
    await browser.close();
    await server.stop();
  }
}

function timeTo(what: string, taken: readonly number[], most: number): Finding {
  const measured = median(taken);
  return {
    bar: 'R2',
    what,
    measured: `${Math.round(measured)}`,
    limit: '–',
    ratio: null,
    asked: `< ${most} ms`,
    met: measured < most,
  };
}

interface Frames {
  readonly perSecond: number;
  /** Milliseconds that one frame in a hundred takes at least. */
  readonly slowest: number;
}

async function readings(
  server: TestServer,
  browser: Browser,
  itemId: string,
): Promise<[number[], number[], Frames]> {
  const { cookie } = await server.signIn(READER);
  const [name = '', value = ''] = cookie.split('=');
  const first: number[] = [];
  const again: number[] = [];
  let frames: Frames = { perSecond: 0, slowest: 0 };
  for (let done = 0; done < TRIES; done += 1) {
    const context = await browser.newContext({ viewport: { width: 1180, height: 820 } });
    await context.addCookies([{ name, value, url: server.url }]);
    const page = await context.newPage();
    await slowDown(page);
    const address = `${server.url}/meetings/${SESSION}?item=${itemId}`;
    await page.goto(address);
    first.push(await tapToPage(page));
    if (done === TRIES - 1) frames = await scrolled(page);
    await page.goto(`${server.url}/meetings/${SESSION}`);
    await page.getByText(/tài liệu đã có trên máy/).waitFor({ timeout: 60_000 });
    await page.goto(address);
    await page.getByRole('tab', { name: TITLE }).waitFor();
    await page.waitForTimeout(AT_REST_MS);
    await context.setOffline(true);
    again.push(await tapToPage(page));
    await context.close();
  }
  return [first, again, frames];
}

const opened = (page: Page) => page.getByRole('document', { name: TITLE });

async function tapToPage(page: Page): Promise<number> {
  await page.getByRole('tab', { name: TITLE }).waitFor();
  return pressToPage(page, tabOf(TITLE), 1);
}

/** As text: what the tools add to compiled functions is not known to the page. */
const COUNT_FRAMES = `
  window.seen = [];
  requestAnimationFrame(function look(at) {
    window.seen.push(at);
    requestAnimationFrame(look);
  });`;

async function scrolled(page: Page): Promise<Frames> {
  const box = await opened(page).boundingBox();
  if (!box) throw new Error('no paper is open');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.evaluate(COUNT_FRAMES);
  for (let flick = 0; flick < FLICKS; flick += 1) {
    await page.mouse.wheel(0, FLICK_PIXELS);
    await new Promise((resolve) => setTimeout(resolve, FLICK_EVERY_MS));
  }
  const seen = await page.evaluate<number[]>('window.seen');
  const times = seen.slice(1).map((at, index) => at - (seen[index] ?? at));
  const [start = 0, end = 0] = [seen[0], seen.at(-1)];
  return {
    perSecond: ((seen.length - 1) / (end - start)) * 1_000,
    slowest: quantile(times, 0.99),
  };
}
