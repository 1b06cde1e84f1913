import { describe, expect, it } from 'vitest';
import { anchorAt, scrollFor } from './anchor.ts';
import { type Arrangement, arrangementIn, pageTurned } from './arrangement.ts';
import { layOut, pageBeingRead, pagesBetween, stageOf } from './page-layout.ts';
import { A4, type PageSize } from './page-size.ts';
import { FIT_PAGE, FIT_WIDTH, GAP, stepFrom } from './zoom.ts';

const TABLET = { width: 780, height: 700 };
const A3_LYING: PageSize = { width: 1191, height: 842 };
const paper = (count: number) => Array.from({ length: count }, () => A4);

describe('the layout of a paper', () => {
  it('makes every page as wide as the reader, whatever its own size', () => {
    const { places } = layOut([A4, A3_LYING, A4], FIT_WIDTH, TABLET);
    const room = TABLET.width - 2 * GAP;
    for (const { width } of places) expect(Math.abs(width - room)).toBeLessThanOrEqual(1);
  });

  it('shows whole pages when asked to', () => {
    const { places } = layOut([A4, A3_LYING], FIT_PAGE, TABLET);
    for (const { width, height } of places) {
      expect(width).toBeLessThanOrEqual(TABLET.width - 2 * GAP);
      expect(height).toBeLessThanOrEqual(TABLET.height - 2 * GAP);
    }
  });

  it('gives each page its place below the one before, with a gap', () => {
    const { places, height } = layOut([A4, A3_LYING, A4], { kind: 'scale', scale: 1 }, TABLET);
    places.slice(1).forEach((place, index) => {
      const before = places[index];
      expect(place.top).toBe((before?.top ?? 0) + (before?.height ?? 0) + GAP);
    });
    const last = places.at(-1);
    expect(height).toBe((last?.top ?? 0) + (last?.height ?? 0) + GAP);
  });

  it('can be scrolled sideways to both edges of a page wider than the reader', () => {
    const layout = layOut([A4], { kind: 'scale', scale: 3 }, TABLET);
    const [place] = layout.places;
    expect(place?.left).toBeGreaterThanOrEqual(GAP);
    expect((place?.left ?? 0) + (place?.width ?? 0)).toBeLessThanOrEqual(layout.width - GAP);
  });

  it('finds the pages in view as a search through all of them would', () => {
    const layout = layOut(paper(500), FIT_WIDTH, TABLET);
    for (let top = 0; top < layout.height; top += 9_973) {
      const seen = layout.places.filter(
        (place) => place.top < top + TABLET.height && place.top + place.height > top,
      );
      expect(pagesBetween(layout, top, top + TABLET.height)).toEqual(seen);
    }
  });
});

describe('the page being read', () => {
  const layout = layOut(paper(10), FIT_WIDTH, TABLET);
  const end = layout.height - TABLET.height;

  it('is the page whose top has just been scrolled to', () => {
    for (const { page, top } of layout.places.filter((place) => place.top <= end)) {
      expect(pageBeingRead(layout, top - GAP, TABLET.height)).toBe(page);
    }
  });

  it('is the first at the very start and the last at the very end', () => {
    expect(pageBeingRead(layout, 0, TABLET.height)).toBe(1);
    expect(pageBeingRead(layout, end, TABLET.height)).toBe(10);
  });

  it('is the first where all pages fit at once', () => {
    const small = layOut(paper(2), { kind: 'scale', scale: 0.25 }, TABLET);
    expect(pageBeingRead(small, 0, TABLET.height)).toBe(1);
  });
});

describe('zooming', () => {
  it('keeps the point under the fingers where it is', () => {
    const before = layOut(paper(20), FIT_WIDTH, TABLET);
    const anchor = anchorAt(before, { left: 0, top: 8_100 }, 500, 300);
    const after = layOut(paper(20), { kind: 'scale', scale: 2.5 }, TABLET);
    if (!anchor) throw new Error('a point of the paper');
    const scroll = scrollFor(after, anchor);
    const back = anchorAt(after, scroll, 500, 300);
    expect(back?.page).toBe(anchor.page);
    expect(back?.x).toBeCloseTo(anchor.x, 3);
    expect(back?.y).toBeCloseTo(anchor.y, 3);
  });

  it('stays on the page being read when a page above turns out to be another size', () => {
    const guessed = layOut(paper(20), FIT_WIDTH, TABLET);
    const anchor = anchorAt(guessed, { left: 0, top: 9_000 }, 390, 280);
    const known = layOut(paper(20).with(2, A3_LYING), FIT_WIDTH, TABLET);
    if (!anchor) throw new Error('a point of the paper');
    expect(anchorAt(known, scrollFor(known, anchor), 390, 280)?.page).toBe(anchor.page);
  });

  it('goes through round steps and stops at the ends', () => {
    expect(stepFrom(1.1, 1)).toEqual({ kind: 'scale', scale: 1.25 });
    expect(stepFrom(1.25, -1)).toEqual({ kind: 'scale', scale: 1 });
    expect(stepFrom(5, 1)).toEqual({ kind: 'scale', scale: 5 });
    expect(stepFrom(0.25, -1)).toEqual({ kind: 'scale', scale: 0.25 });
  });
});

describe('pages that are turned', () => {
  const ACROSS = { width: 1100, height: 700 };
  const five = [A4, A4, A3_LYING, A4, A4];

  it.each<Arrangement>(['single', 'double'])(
    'fill the reader and no more when whole: %s',
    (arrangement) => {
      const layout = layOut(five, FIT_PAGE, ACROSS, arrangement);
      for (const { page } of layout.places) {
        expect(stageOf(layout, page)).toMatchObject(ACROSS);
      }
    },
  );

  it('have all their room on one stage, and none of another page’s', () => {
    const layout = layOut(five, { kind: 'scale', scale: 1.2 }, ACROSS, 'single');
    for (const place of layout.places) {
      const stage = stageOf(layout, place.page);
      expect(place.top).toBeGreaterThanOrEqual(stage.top + GAP);
      expect(place.top + place.height).toBeLessThanOrEqual(stage.top + stage.height - GAP);
      expect(place.left + place.width).toBeLessThanOrEqual(stage.width - GAP);
      expect(pagesBetween(layout, stage.top, stage.top + stage.height)).toEqual([place]);
    }
    expect(stageOf(layout, 1).width).toBe(ACROSS.width);
  });

  it('stand in pairs with a gap between, as large as the reader allows', () => {
    const { places } = layOut(paper(4), FIT_WIDTH, ACROSS, 'double');
    const [one, two, three] = places;
    expect(two?.left).toBe((one?.left ?? 0) + (one?.width ?? 0) + GAP);
    expect(two?.top).toBe(one?.top);
    expect(three?.left).toBe(one?.left);
    const room = 3 * GAP + (one?.width ?? 0) + (two?.width ?? 0);
    expect(ACROSS.width - room).toBeGreaterThanOrEqual(0);
    expect(ACROSS.width - room).toBeLessThanOrEqual(2);
  });

  it('keep the point under the fingers where it is, on either page of a pair', () => {
    const before = layOut(five, FIT_PAGE, ACROSS, 'double');
    const after = layOut(five, { kind: 'scale', scale: 2.5 }, ACROSS, 'double');
    for (const [x, page] of [
      [300, 3],
      [800, 4],
    ] as const) {
      const at = { left: 0, top: stageOf(before, 3).top };
      const anchor = anchorAt(before, at, x, 350);
      expect(anchor?.page).toBe(page);
      if (!anchor) throw new Error('a point of the paper');
      const back = anchorAt(after, scrollFor(after, anchor), x, 350);
      expect(back?.page).toBe(page);
      expect(back?.x).toBeCloseTo(anchor.x, 3);
      expect(back?.y).toBeCloseTo(anchor.y, 3);
    }
  });

  it('are turned one by one or two by two, and not beyond the ends', () => {
    const pages = (arrangement: Arrangement, direction: 1 | -1) =>
      [1, 2, 3, 4, 5].map((page) => pageTurned(arrangement, page, direction, 5));
    expect(pages('single', 1)).toEqual([2, 3, 4, 5, null]);
    expect(pages('single', -1)).toEqual([null, 1, 2, 3, 4]);
    expect(pages('double', 1)).toEqual([3, 3, 5, 5, null]);
    expect(pages('double', -1)).toEqual([null, null, 1, 1, 3]);
  });

  it('stand beside each other only where there is the breadth for it', () => {
    expect(arrangementIn('double', ACROSS)).toBe('double');
    expect(arrangementIn('double', { width: 700, height: 1100 })).toBe('single');
    expect(arrangementIn('scroll', { width: 700, height: 1100 })).toBe('scroll');
  });
});
