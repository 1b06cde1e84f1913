import { type Browser, chromium, type Page } from '@playwright/test';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
const MEGABIT = 1_000_000 / 8;

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: '/usr/bin/chromium', args: FLAGS });
}

/** A quarter of this machine's speed unless told otherwise, and a line of 10 Mbit/s. */
export async function slowDown(page: Page, cpuRate = 4): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpuRate });
  await devtools.send('Network.enable');
  const speed = 10 * MEGABIT;
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 40,
    downloadThroughput: speed,
    uploadThroughput: speed,
  });
}

/**
 * Presses something and waits, frame by frame, until a page of a paper is drawn: timed in the page, so
 * that what the tools take to find and press is no part of it.
 * @param pressed JavaScript of the element: the page knows no tools
 * @returns milliseconds
 */
export function pressToPage(page: Page, pressed: string, pageNumber: number): Promise<number> {
  return page.evaluate<number>(`new Promise((resolve) => {
    const began = performance.now();
    (${pressed}).click();
    (function look() {
      const drawn = document.querySelector('[data-page-number="${pageNumber}"] canvas');
      if (drawn) resolve(performance.now() - began);
      else requestAnimationFrame(look);
    })();
  })`);
}

/** JavaScript of the tab of a paper. */
export const tabOf = (title: string) =>
  `[...document.querySelectorAll('[role=tab]')].find((tab) => tab.textContent.includes(${JSON.stringify(title)}))`;
