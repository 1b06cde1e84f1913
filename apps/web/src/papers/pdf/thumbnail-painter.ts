import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { Quarter } from '../layout/quarter.ts';
import type { PagePainter } from './page-painter.ts';
import { pageView } from './page-view.ts';

/** Width of a thumbnail, device pixels: sharp enough to recognise a page, small enough to keep many. */
const WIDTH = 200;
/** About 11 MB of canvases. */
const MOST_KEPT = 50;
/** How long to wait when the pages themselves are being drawn; milliseconds. */
const PATIENCE = 120;

/** Draws small pages in its spare time: the pages being read always come first. */
export class ThumbnailPainter {
  readonly #document: PDFDocumentProxy;
  readonly #quarter: Quarter;
  readonly #pages: PagePainter;
  /** In the order in which they were last in sight. */
  readonly #kept = new Map<number, HTMLCanvasElement>();
  readonly #sought = new Map<number, HTMLElement>();
  #working = false;
  #ended = false;

  constructor(document: PDFDocumentProxy, quarter: Quarter, pages: PagePainter) {
    this.#document = document;
    this.#quarter = quarter;
    this.#pages = pages;
  }

  /** The element in which a thumbnail is to be seen; null when it has gone out of sight. */
  inSight(page: number, sheet: HTMLElement | null): void {
    if (!sheet) {
      this.#sought.delete(page);
      return;
    }
    const canvas = this.#kept.get(page);
    if (canvas) this.#keep(page, canvas);
    else this.#sought.set(page, sheet);
    void this.#work();
  }

  destroy(): void {
    this.#ended = true;
    this.#sought.clear();
    for (const canvas of this.#kept.values()) release(canvas);
    this.#kept.clear();
  }

  async #work(): Promise<void> {
    if (this.#working) return;
    this.#working = true;
    while (!this.#ended && this.#sought.size > 0) {
      if (!this.#pages.idle) await pause(PATIENCE);
      else await this.#drawNext();
    }
    this.#working = false;
  }

  async #drawNext(): Promise<void> {
    const [next] = this.#sought;
    if (!next) return;
    const [page, sheet] = next;
    const canvas = (await this.#draw(page).catch(() => null)) ?? null;
    this.#sought.delete(page);
    if (!canvas) return;
    if (this.#ended) return release(canvas);
    sheet.replaceChildren(canvas);
    this.#keep(page, canvas);
  }

  /** From the page as it stands drawn, or anew. */
  async #draw(page: number): Promise<HTMLCanvasElement> {
    const drawn = this.#pages.drawn(page);
    const canvas = document.createElement('canvas');
    if (drawn) {
      canvas.width = WIDTH;
      canvas.height = Math.round((WIDTH * drawn.height) / drawn.width);
      const context = canvas.getContext('2d');
      if (context) context.imageSmoothingQuality = 'high';
      context?.drawImage(drawn, 0, 0, canvas.width, canvas.height);
      return canvas;
    }
    const proxy = await this.#document.getPage(page);
    const { width } = pageView(proxy, 1, this.#quarter);
    const viewport = pageView(proxy, WIDTH / width, this.#quarter);
    canvas.width = WIDTH;
    canvas.height = Math.round(viewport.height);
    await proxy.render({ canvas, viewport }).promise;
    proxy.cleanup();
    return canvas;
  }

  #keep(page: number, canvas: HTMLCanvasElement): void {
    this.#kept.delete(page);
    this.#kept.set(page, canvas);
    for (const [oldest, old] of this.#kept) {
      if (this.#kept.size <= MOST_KEPT) break;
      this.#kept.delete(oldest);
      release(old);
    }
  }
}

function release(canvas: HTMLCanvasElement): void {
  canvas.remove();
  canvas.width = 0;
  canvas.height = 0;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
