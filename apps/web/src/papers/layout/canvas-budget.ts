import type { PageToDraw } from './pages-to-draw.ts';

const BYTES_PER_PIXEL = 4;
/** Safari refuses canvases over 16.7 million pixels; a page enlarged beyond that is drawn a little coarser. */
const MOST_PIXELS = 12_000_000;
/** All pages together. Performance bar P2 allows 256 MB; thumbnails and pdf.js's own layers need the rest. */
export const PAGES_BYTES = 176_000_000;

/** Size of a canvas in device pixels, and the scale to draw at. */
export interface CanvasSize {
  readonly width: number;
  readonly height: number;
  /** Device pixels per PDF point. */
  readonly scale: number;
  readonly bytes: number;
}

/** The canvas for a page on this screen. @param pixelRatio device pixels per CSS pixel */
export function canvasFor(
  page: Pick<PageToDraw, 'width' | 'height' | 'scale'>,
  pixelRatio: number,
): CanvasSize {
  const wanted = page.width * page.height * pixelRatio ** 2;
  const ratio = pixelRatio * Math.min(1, Math.sqrt(MOST_PIXELS / wanted));
  const width = Math.max(1, Math.floor(page.width * ratio));
  const height = Math.max(1, Math.floor(page.height * ratio));
  return { width, height, scale: page.scale * ratio, bytes: width * height * BYTES_PER_PIXEL };
}

/** As many pages, most urgent first, as fit into the budget; what is in view always stays. */
export function withinBudget(
  pages: readonly PageToDraw[],
  pixelRatio: number,
  budget: number = PAGES_BYTES,
): PageToDraw[] {
  let bytes = 0;
  return pages.filter((page) => {
    const { bytes: needed } = canvasFor(page, pixelRatio);
    const keep = page.visible || bytes + needed <= budget;
    if (keep) bytes += needed;
    return keep;
  });
}
