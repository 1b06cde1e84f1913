import type { PDFDocumentProxy, PDFPageProxy, RenderTask } from 'pdfjs-dist';
import { type CanvasSize, canvasFor, withinBudget } from '../layout/canvas-budget.ts';
import type { PageSize } from '../layout/page-size.ts';
import type { PageToDraw } from '../layout/pages-to-draw.ts';
import type { Quarter } from '../layout/quarter.ts';
import { pageView } from './page-view.ts';

export interface PainterWatch {
  /** The size of a page is known now. */
  readonly onSize: (page: number, size: PageSize) => void;
  /** A page stands drawn, sharp, in its host. */
  readonly onDrawn: (page: number) => void;
  /** pdf.js could not draw the page. */
  readonly onFailed: (page: number) => void;
}

interface Drawing {
  readonly canvas: HTMLCanvasElement;
  readonly scale: number;
}

/** A page on its way to the canvas; `ended` once nobody wants it any more. */
interface Work {
  readonly page: number;
  readonly size: CanvasSize;
  task: RenderTask | null;
  ended: boolean;
}

/**
 * Draws the wanted pages, one at a time and the most urgent first, into canvases that it puts into
 * the pages' hosts. It holds all canvases of a paper, lets those go that nobody wants, and stops
 * in the middle of a page that has left the screen.
 */
export class PagePainter {
  readonly #document: PDFDocumentProxy;
  readonly #quarter: Quarter;
  readonly #watch: PainterWatch;
  readonly #hosts = new Map<number, HTMLElement>();
  readonly #drawings = new Map<number, Drawing>();
  readonly #failed = new Set<string>();
  #wanted: readonly PageToDraw[] = [];
  #pixelRatio = 1;
  #held = false;
  #work: Work | null = null;

  constructor(document: PDFDocumentProxy, quarter: Quarter, watch: PainterWatch) {
    this.#document = document;
    this.#quarter = quarter;
    this.#watch = watch;
  }

  /**
   * What should stand drawn from now on, most urgent first.
   * @param held only let go, draw nothing yet: the reader is flying past or still zooming
   */
  want(pages: readonly PageToDraw[], pixelRatio: number, held: boolean): void {
    this.#wanted = withinBudget(pages, pixelRatio);
    this.#pixelRatio = pixelRatio;
    this.#held = held;
    const kept = new Set(this.#wanted.map(({ page }) => page));
    for (const page of this.#drawings.keys()) if (!kept.has(page)) this.#letGo(page);
    if (this.#work && !this.#isWanted(this.#work)) this.#stop(this.#work);
    this.#next();
  }

  /** The element that shows a page; null when it is gone. */
  host(page: number, element: HTMLElement | null): void {
    if (element) {
      this.#hosts.set(page, element);
      this.#next();
      return;
    }
    this.#hosts.delete(page);
    this.#letGo(page);
  }

  /** A page as it stands drawn, for thumbnails; null when it is not. */
  drawn(page: number): HTMLCanvasElement | null {
    return this.#drawings.get(page)?.canvas ?? null;
  }

  /** Whether nothing is being drawn or waits for it. */
  get idle(): boolean {
    return this.#work === null && this.#mostUrgent() === undefined;
  }

  destroy(): void {
    this.#wanted = [];
    if (this.#work) this.#stop(this.#work);
    for (const page of [...this.#drawings.keys()]) this.#letGo(page);
    this.#hosts.clear();
  }

  #next(): void {
    if (this.#work || this.#held) return;
    const page = this.#mostUrgent();
    if (!page) return;
    const work = { page: page.page, size: this.#size(page), task: null, ended: false };
    this.#work = work;
    void this.#draw(work).finally(() => {
      if (this.#work === work) this.#work = null;
      this.#next();
    });
  }

  #mostUrgent(): PageToDraw | undefined {
    return this.#wanted.find((page) => {
      const { scale } = this.#size(page);
      const open = this.#hosts.has(page.page) && !this.#failed.has(`${page.page}@${scale}`);
      return open && this.#drawings.get(page.page)?.scale !== scale;
    });
  }

  async #draw(work: Work): Promise<void> {
    try {
      const page = await this.#document.getPage(work.page);
      const { width, height } = page.getViewport({ scale: 1 });
      if (work.ended) return;
      this.#watch.onSize(work.page, { width, height });
      await this.#render(page, work);
    } catch {
      if (work.ended) return;
      this.#failed.add(`${work.page}@${work.size.scale}`);
      this.#watch.onFailed(work.page);
    }
  }

  async #render(page: PDFPageProxy, work: Work): Promise<void> {
    const host = this.#hosts.get(work.page);
    if (!host) return;
    const { scale } = work.size;
    const canvas = document.createElement('canvas');
    canvas.width = work.size.width;
    canvas.height = work.size.height;
    const before = this.#drawings.get(work.page);
    // The first time a page is seen while it is being drawn; later the sharper one replaces it whole.
    if (!before) host.replaceChildren(canvas);
    work.task = page.render({ canvas, viewport: pageView(page, scale, this.#quarter) });
    try {
      await work.task.promise;
    } catch (problem) {
      release(canvas);
      throw problem;
    }
    host.replaceChildren(canvas);
    if (before) release(before.canvas);
    this.#drawings.set(work.page, { canvas, scale });
    this.#watch.onDrawn(work.page);
  }

  #stop(work: Work): void {
    work.ended = true;
    work.task?.cancel();
    if (this.#work === work) this.#work = null;
  }

  #letGo(page: number): void {
    if (this.#work?.page === page) this.#stop(this.#work);
    const drawing = this.#drawings.get(page);
    if (!drawing) return;
    this.#drawings.delete(page);
    release(drawing.canvas);
    // Asynchronous from the start: a document that has been closed throws at once.
    void (async () => (await this.#document.getPage(page)).cleanup())().catch(() => {});
  }

  #isWanted({ page, size }: Work): boolean {
    const wanted = this.#wanted.find((candidate) => candidate.page === page);
    return wanted !== undefined && this.#size(wanted).scale === size.scale;
  }

  #size(page: PageToDraw): CanvasSize {
    return canvasFor(page, this.#pixelRatio);
  }
}

/** Safari keeps the memory of a canvas until its size is taken away. */
function release(canvas: HTMLCanvasElement): void {
  canvas.remove();
  canvas.width = 0;
  canvas.height = 0;
}
