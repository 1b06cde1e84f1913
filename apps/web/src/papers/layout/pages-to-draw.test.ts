import { describe, expect, it } from 'vitest';
import { canvasFor, PAGES_BYTES, withinBudget } from './canvas-budget.ts';
import { layOut } from './page-layout.ts';
import { A4 } from './page-size.ts';
import { pagesToDraw } from './pages-to-draw.ts';
import { FIT_WIDTH } from './zoom.ts';

const TABLET = { width: 780, height: 700 };
const RETINA = 2;
const paper = Array.from({ length: 300 }, () => A4);
const layout = layOut(paper, FIT_WIDTH, TABLET);
const topOf = (page: number) => layout.places[page - 1]?.top ?? 0;
const numbers = (pages: readonly { page: number }[]) => pages.map(({ page }) => page);

describe('the pages to draw', () => {
  it('begin with what is in view, then go ahead, then one back', () => {
    const view = { top: topOf(40), height: TABLET.height, direction: 1 } as const;
    expect(numbers(pagesToDraw(layout, view))).toEqual([40, 41, 42, 39]);
  });

  it('run backwards when the reader does', () => {
    const view = { top: topOf(40), height: TABLET.height, direction: -1 } as const;
    expect(numbers(pagesToDraw(layout, view))).toEqual([40, 39, 38, 41]);
  });

  it('take the page that fills most of the screen before its neighbour', () => {
    const view = { top: topOf(41) - 200, height: TABLET.height, direction: 1 } as const;
    expect(numbers(pagesToDraw(layout, view)).slice(0, 2)).toEqual([41, 40]);
  });

  it('do not go over the ends of the paper', () => {
    const start = pagesToDraw(layout, { top: 0, height: TABLET.height, direction: -1 });
    expect(numbers(start)).toEqual([1, 2]);
    const end = layout.height - TABLET.height;
    const last = pagesToDraw(layout, { top: end, height: TABLET.height, direction: 1 });
    expect(numbers(last)).toEqual([300, 299]);
  });

  it('are few, however long the paper is', () => {
    for (let top = 0; top < layout.height; top += 977) {
      expect(pagesToDraw(layout, { top, height: 700, direction: 1 }).length).toBeLessThanOrEqual(6);
    }
  });
});

describe('the budget for canvases', () => {
  const sum = (pages: readonly Parameters<typeof canvasFor>[0][]) =>
    pages.reduce((bytes, page) => bytes + canvasFor(page, RETINA).bytes, 0);

  it('is kept at every zoom and every place of the paper', () => {
    for (const scale of [0.25, 0.5, 1, 1.5, 2, 3, 5]) {
      const enlarged = layOut(paper, { kind: 'scale', scale }, TABLET);
      for (let top = 0; top < enlarged.height; top += 4_999) {
        const pages = pagesToDraw(enlarged, { top, height: TABLET.height, direction: 1 });
        expect(sum(withinBudget(pages, RETINA))).toBeLessThanOrEqual(PAGES_BYTES);
      }
    }
  });

  it('lets pages go that are not seen, never one that is', () => {
    const pages = pagesToDraw(layout, { top: topOf(40), height: 700, direction: 1 });
    expect(numbers(withinBudget(pages, RETINA, 1))).toEqual([40]);
  });

  it('draws a page enlarged beyond what a canvas may hold a little coarser, in the same proportions', () => {
    const [place] = layOut(paper, { kind: 'scale', scale: 5 }, TABLET).places;
    if (!place) throw new Error('a page');
    const canvas = canvasFor(place, RETINA);
    expect(canvas.width * canvas.height).toBeLessThanOrEqual(12_000_000);
    expect(canvas.width / canvas.height).toBeCloseTo(place.width / place.height, 2);
    expect(canvas.scale / place.scale).toBeCloseTo(canvas.width / place.width, 2);
  });
});
