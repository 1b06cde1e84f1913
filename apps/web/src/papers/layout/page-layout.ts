import type { PageSize } from './page-size.ts';
import { GAP, scaleOf, type Viewport, type Zoom } from './zoom.ts';

/** Where one page stands in the scrolled content, CSS pixels. */
export interface PagePlace {
  /** From 1. */
  readonly page: number;
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
  /** CSS pixels per PDF point. */
  readonly scale: number;
}

export interface PageLayout {
  readonly places: readonly PagePlace[];
  readonly width: number;
  readonly height: number;
}

/** Stacks the pages from top to bottom, each centred; every page has its place before it is drawn. */
export function layOut(sizes: readonly PageSize[], zoom: Zoom, viewport: Viewport): PageLayout {
  const scales = sizes.map((size) => scaleOf(size, zoom, viewport));
  const widths = sizes.map((size, index) => Math.floor(size.width * (scales[index] ?? 1)));
  const width = Math.max(viewport.width, ...widths.map((page) => page + 2 * GAP));
  let top = GAP;
  const places = sizes.map((size, index) => {
    const scale = scales[index] ?? 1;
    const height = Math.floor(size.height * scale);
    const pageWidth = widths[index] ?? 0;
    const left = Math.floor((width - pageWidth) / 2);
    const place = { page: index + 1, top, left, width: pageWidth, height, scale };
    top += height + GAP;
    return place;
  });
  return { places, width, height: top };
}

/** The pages that any part of is seen between two heights, in order. */
export function pagesBetween(layout: PageLayout, from: number, to: number): readonly PagePlace[] {
  const first = firstEndingAfter(layout.places, from);
  const found: PagePlace[] = [];
  for (let index = first; index < layout.places.length; index += 1) {
    const place = layout.places[index];
    if (!place || place.top >= to) break;
    found.push(place);
  }
  return found;
}

/** The page being read: the one that covers the eye's height, two fifths down; the last at the very end. */
export function pageBeingRead(layout: PageLayout, top: number, height: number): number {
  if (top + height >= layout.height - 1 && top > 0) {
    const last = layout.places.at(-1);
    // Where all pages fit at once, the last is not being read just because it is in view.
    if (last && last.top >= top) return last.page;
  }
  const eye = top + height * 0.4;
  return layout.places[firstEndingAfter(layout.places, eye - GAP)]?.page ?? layout.places.length;
}

/** Index of the first page whose lower edge is below a height; pages are sorted, so halving finds it. */
function firstEndingAfter(places: readonly PagePlace[], height: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const place = places[middle];
    if (place && place.top + place.height <= height) low = middle + 1;
    else high = middle;
  }
  return low;
}
