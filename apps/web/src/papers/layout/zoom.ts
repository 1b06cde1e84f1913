import { type PageSize, PIXELS_PER_POINT } from './page-size.ts';

/** How large pages are shown: each as wide as the reader, each whole, or all at one scale (1 is 100 %). */
export type Zoom =
  | { readonly kind: 'width' }
  | { readonly kind: 'page' }
  | { readonly kind: 'scale'; readonly scale: number };

/** Inner size of the reader, CSS pixels. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
}

export const FIT_WIDTH: Zoom = { kind: 'width' };
export const FIT_PAGE: Zoom = { kind: 'page' };

const SMALLEST_SCALE = 0.25;
/** A whole page is a whole page, also in a low reader. */
const SMALLEST_WHOLE = 0.1;
const LARGEST_SCALE = 5;
/** On a wide desktop a page as wide as the window could not be read any more. */
const WIDEST_FIT = 1.75;
/** Between pages, and around them; CSS pixels. */
export const GAP = 16;
const STEPS = [0.25, 0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 2.5, 3, 4, 5];

/** CSS pixels per point for one page. */
export function scaleOf(size: PageSize, zoom: Zoom, viewport: Viewport): number {
  const byWidth = Math.max(viewport.width - 2 * GAP, 1) / (size.width * PIXELS_PER_POINT);
  const byHeight = Math.max(viewport.height - 2 * GAP, 1) / (size.height * PIXELS_PER_POINT);
  switch (zoom.kind) {
    case 'width':
      return PIXELS_PER_POINT * clamp(Math.min(byWidth, WIDEST_FIT));
    case 'page':
      return (
        PIXELS_PER_POINT * Math.max(Math.min(byWidth, byHeight, LARGEST_SCALE), SMALLEST_WHOLE)
      );
    case 'scale':
      return PIXELS_PER_POINT * clamp(zoom.scale);
  }
}

/** The next step up (1) or down (-1) from a scale. */
export function stepFrom(scale: number, direction: 1 | -1): Zoom {
  const steps = direction === 1 ? STEPS : [...STEPS].reverse();
  const next = steps.find((step) => (step - scale) * direction > 0.01);
  return { kind: 'scale', scale: next ?? clamp(scale) };
}

export function clamp(scale: number): number {
  return Math.min(Math.max(scale, SMALLEST_SCALE), LARGEST_SCALE);
}
