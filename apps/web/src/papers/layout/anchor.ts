import { type PageLayout, pageAt } from './page-layout.ts';

/** A point of a page that stands still on the screen while the layout changes around it. */
export interface Anchor {
  readonly page: number;
  /** Within the page: 0 its left or upper edge, 1 its right or lower one. */
  readonly x: number;
  readonly y: number;
  /** Where on the screen, from the reader's upper left corner, CSS pixels. */
  readonly atX: number;
  readonly atY: number;
}

export interface ScrollPosition {
  readonly left: number;
  readonly top: number;
}

/** The point of a page that is under a place of the reader. */
export function anchorAt(
  layout: PageLayout,
  scroll: ScrollPosition,
  atX: number,
  atY: number,
): Anchor | null {
  const y = scroll.top + atY;
  const place = pageAt(layout, scroll.left + atX, y);
  if (!place) return null;
  return {
    page: place.page,
    x: (scroll.left + atX - place.left) / place.width,
    y: (y - place.top) / place.height,
    atX,
    atY,
  };
}

/** How to scroll so that the anchor is where it was. */
export function scrollFor(layout: PageLayout, anchor: Anchor): ScrollPosition {
  const place = layout.places[anchor.page - 1];
  if (!place) return { left: 0, top: 0 };
  return {
    left: Math.max(0, place.left + anchor.x * place.width - anchor.atX),
    top: Math.max(0, place.top + anchor.y * place.height - anchor.atY),
  };
}
