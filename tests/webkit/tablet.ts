import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { ROOT } from '../support/source-files.ts';
import { type Driver, type Element, startDriver } from './driver.ts';

/** A landscape tablet, with the bar that MiniBrowser has above the page. */
const WINDOW = { width: 1180, height: 858 };
const PATIENCE = { timeout: 30_000, interval: 100 };

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Somebody's WebKit, used as a hand and an eye would. A text is a whole name; a pattern may be a part. */
export interface Tablet {
  readonly driver: Driver;
  goTo(address: string): Promise<void>;
  /** Presses the first button, link or tab of a name, in a part of the page, as soon as it can be pressed. */
  taps(name: string | RegExp, within?: string): Promise<void>;
  /** Writes into the field of a label. */
  writes(label: string, words: string): Promise<void>;
  /** Waits until the words stand on the screen. */
  sees(words: string | RegExp): Promise<void>;
  /** Drags from the left of what a selector finds to its right. */
  dragsOver(selector: string): Promise<void>;
  /** Turns the wheel over what a selector finds. */
  scrolls(selector: string, down: number): Promise<void>;
  box(selector: string): Promise<Box | null>;
  /** Keeps what the screen shows beside the other results. */
  keepsPicture(name: string): Promise<void>;
  close(): Promise<void>;
}

export async function startTablet(): Promise<Tablet> {
  const driver = await startDriver(WINDOW);
  const box = (selector: string) => driver.run(boxOf, selector);
  return {
    driver,
    box,
    goTo: (url) => driver.command('POST', '/url', { url }),
    async taps(name, within = 'body') {
      const find = () => driver.run(pressable, within, ...asPattern(name));
      await expect.poll(find, { ...PATIENCE, message: `to press: ${name}` }).not.toBeNull();
      const found = await find();
      if (!found) throw new Error(`${name} is gone again`);
      await driver.click(found);
    },
    async writes(label, words) {
      const find = () => driver.run(fieldOf, label);
      await expect.poll(find, { ...PATIENCE, message: `to fill: ${label}` }).not.toBeNull();
      await driver.type((await find()) as Element, words);
    },
    async sees(words) {
      const look = () => driver.run(isShown, ...asPattern(words, false));
      await expect.poll(look, { ...PATIENCE, message: `to see: ${words}` }).toBe(true);
    },
    async dragsOver(selector) {
      await there(box, selector);
      // An enlarged page may have opened further down.
      await driver.run(broughtIntoView, selector);
      await driver.run(painted);
      const { x, y, width, height } = await there(box, selector);
      const middle = Math.round(y + height / 2);
      await driver.drag([Math.round(x + 1), middle], [Math.round(x + width - 1), middle]);
    },
    async scrolls(selector, down) {
      const { x, y, width, height } = await there(box, selector);
      await driver.scroll([Math.round(x + width / 2), Math.round(y + height / 2)], down);
    },
    async keepsPicture(name) {
      // What WebKit hands out is what it painted last, not what the page is by now.
      await driver.run(painted);
      const picture = await driver.command<string>('GET', '/screenshot');
      const folder = path.join(ROOT, 'test-results/webkit');
      mkdirSync(folder, { recursive: true });
      writeFileSync(path.join(folder, `${name}.png`), Buffer.from(picture, 'base64'));
    },
    close: () => driver.close(),
  };
}

async function there(box: Tablet['box'], selector: string): Promise<Box> {
  await expect.poll(() => box(selector), { ...PATIENCE, message: selector }).not.toBeNull();
  return (await box(selector)) as Box;
}

const asPattern = (name: string | RegExp, isWhole = true): [string, string] => {
  if (typeof name !== 'string') return [name.source, name.flags];
  const plain = name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  return [isWhole ? `^${plain}$` : plain, ''];
};

// What follows runs in the page.

function pressable(within: string, source: string, flags: string): Element | null {
  const pattern = new RegExp(source, flags);
  const nameOf = (each: HTMLElement) =>
    each.ariaLabel ?? each.textContent.replace(/\s+/g, ' ').trim();
  const ways = 'button:enabled, a[href], [role=tab]';
  const all = document.querySelector(within)?.querySelectorAll<HTMLElement>(ways);
  const found = [...(all ?? [])].find(
    (each) => each.checkVisibility() && pattern.test(nameOf(each)),
  );
  return (found ?? null) as Element | null;
}

function fieldOf(label: string): Element | null {
  const named = document.querySelector(`[aria-label="${CSS.escape(label)}"]`);
  const labels = [...document.querySelectorAll('label')];
  const found = labels.find(({ textContent }) => textContent.trim() === label)?.control;
  return (named ?? found ?? null) as Element | null;
}

function isShown(source: string, flags: string): boolean {
  // biome-ignore lint/performance/useDomNodeTextContent: what is not rendered is not seen
  return new RegExp(source, flags).test(document.body.innerText);
}

function painted(): Promise<unknown> {
  return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
}

function broughtIntoView(selector: string): void {
  document.querySelector(selector)?.scrollIntoView({ block: 'center', inline: 'center' });
}

function boxOf(selector: string): Box | null {
  return document.querySelector(selector)?.getBoundingClientRect().toJSON() ?? null;
}
