import { type Arrangement, ROWS } from './arrangement.ts';
import type { PageSize } from './page-size.ts';
import { GAP, scaleOf, type Viewport, type Zoom } from './zoom.ts';

/** Where one page stands in the content, CSS pixels. */
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

/** A part of the content from top to bottom, CSS pixels. */
export interface Stage {
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Pages side by side; one that is turned to has the room of a whole reader. */
export interface PageRow extends Stage {
  readonly places: readonly PagePlace[];
}

export interface PageLayout {
  readonly arrangement: Arrangement;
  readonly rows: readonly PageRow[];
  readonly places: readonly PagePlace[];
  readonly width: number;
  readonly height: number;
}

/** Stacks the rows from top to bottom, each centred; every page has its place before it is drawn. */
export function layOut(
  sizes: readonly PageSize[],
  zoom: Zoom,
  viewport: Viewport,
  arrangement: Arrangement = 'scroll',
): PageLayout {
  const sheets = sheetsOf(sizes, zoom, viewport, arrangement);
  const { turned } = ROWS[arrangement];
  const wide = (row: readonly Sheet[]) => row.reduce((sum, sheet) => sum + sheet.width + GAP, GAP);
  const width = sheets.reduce((widest, row) => Math.max(widest, wide(row)), viewport.width);
  let top = turned ? 0 : GAP;
  const rows = sheets.map((sheets) => {
    const row = turned
      ? stageFor(sheets, top, Math.max(viewport.width, wide(sheets)), viewport.height)
      : { top, width, height: highest(sheets) };
    top += turned ? row.height : row.height + GAP;
    return { ...row, places: placed(sheets, row, wide(sheets)) };
  });
  return { arrangement, rows, places: rows.flatMap(({ places }) => places), width, height: top };
}

type Sheet = Pick<PagePlace, 'page' | 'width' | 'height' | 'scale'>;

/** The pages as large as they are to be, row by row. */
function sheetsOf(
  sizes: readonly PageSize[],
  zoom: Zoom,
  viewport: Viewport,
  arrangement: Arrangement,
): readonly (readonly Sheet[])[] {
  const { pages } = ROWS[arrangement];
  // Their share of the room, with the one gap that pages side by side have between them.
  const share = { ...viewport, width: (viewport.width + (pages - 1) * GAP) / pages };
  const rows: Sheet[][] = [];
  sizes.forEach((size, index) => {
    const scale = scaleOf(size, zoom, share);
    const sheet = {
      page: index + 1,
      width: Math.floor(size.width * scale),
      height: Math.floor(size.height * scale),
      scale,
    };
    if (index % pages === 0) rows.push([sheet]);
    else rows.at(-1)?.push(sheet);
  });
  return rows;
}

function stageFor(row: readonly Sheet[], top: number, width: number, reader: number): Stage {
  return { top, width, height: Math.max(reader, highest(row) + 2 * GAP) };
}

function highest(row: readonly Sheet[]): number {
  return row.reduce((height, sheet) => Math.max(height, sheet.height), 0);
}

/** @param wide the row with the gaps around its pages */
function placed(row: readonly Sheet[], stage: Stage, wide: number): readonly PagePlace[] {
  let left = Math.floor((stage.width - wide) / 2) + GAP;
  return row.map((sheet) => {
    const top = stage.top + Math.floor((stage.height - sheet.height) / 2);
    const place = { ...sheet, top, left };
    left += sheet.width + GAP;
    return place;
  });
}

/** What can be scrolled through at once: all of the paper, or the row that a page stands in. */
export function stageOf(layout: PageLayout, page: number): Stage {
  const { pages, turned } = ROWS[layout.arrangement];
  const row = turned ? layout.rows[Math.floor((page - 1) / pages)] : undefined;
  return row ?? { top: 0, width: layout.width, height: layout.height };
}

/** The pages of the rows that any part of is seen between two heights, in order. */
export function pagesBetween(layout: PageLayout, from: number, to: number): readonly PagePlace[] {
  const first = firstEndingAfter(layout.rows, from);
  const found: PagePlace[] = [];
  for (let index = first; index < layout.rows.length; index += 1) {
    const row = layout.rows[index];
    if (!row || row.top >= to) break;
    found.push(...row.places);
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
  const row = layout.rows[firstEndingAfter(layout.rows, eye - GAP)];
  return row?.places[0]?.page ?? layout.places.length;
}

/** The page at a point of the content; the nearest one below or beside it where there is none. */
export function pageAt(layout: PageLayout, x: number, y: number): PagePlace | undefined {
  const { places } = layout.rows[firstEndingAfter(layout.rows, y - 1)] ?? layout.rows.at(-1) ?? {};
  return places?.findLast(({ left }) => left <= x) ?? places?.[0];
}

/** Index of the first row whose lower edge is below a height; rows are sorted, so halving finds it. */
function firstEndingAfter(rows: readonly Stage[], height: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const row = rows[middle];
    if (row && row.top + row.height <= height) low = middle + 1;
    else high = middle;
  }
  return low;
}
