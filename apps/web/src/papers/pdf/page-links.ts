import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import type { Box } from '../layout/link-boxes.ts';
import type { Quarter } from '../layout/quarter.ts';
import { pageOf } from './outline.ts';
import { pageView } from './page-view.ts';

/** Where a link leads: to a page of the same paper, or out of it. */
export type LinkTarget =
  | { readonly kind: 'page'; readonly page: number }
  | { readonly kind: 'web'; readonly address: string };

export interface PageLink {
  readonly target: LinkTarget;
  /** The words under it; empty when there are none. */
  readonly words: string;
  /** On the page as it is read, PDF points. */
  readonly box: Box;
}

/** A page with more is no page of a paper. */
const MOST_LINKS = 400;
/** Nothing else is ever opened: no script, no file, no program. */
const OPENED: ReadonlySet<string> = new Set(['http:', 'https:']);

/** What `getAnnotations` gives of a link (ISO 32000-2, 12.5.6.5). */
interface Annotation {
  readonly subtype?: string;
  readonly rect: readonly [number, number, number, number];
  readonly url?: string;
  readonly dest?: Parameters<typeof pageOf>[1];
  readonly overlaidText?: string;
}

type Listener = (links: readonly PageLink[]) => void;

/** The links of the pages on the screen. Of all that a file may carry to be acted on, these alone are read. */
export class PageLinks {
  readonly #document: PDFDocumentProxy;
  readonly #quarter: Quarter;
  readonly #known = new Map<number, Promise<readonly PageLink[]>>();
  readonly #listeners = new Map<number, Listener>();
  readonly #drawn = new Set<number>();

  constructor(document: PDFDocumentProxy, quarter: Quarter) {
    this.#document = document;
    this.#quarter = quarter;
  }

  /** Who shows the links of a page; null when it is gone. */
  host(page: number, listener: Listener | null): void {
    if (!listener) this.#listeners.delete(page);
    else {
      this.#listeners.set(page, listener);
      if (this.#drawn.has(page)) void this.show(page).catch(() => {});
    }
  }

  /** Tells the links of a page that has just been drawn; none until they are read. */
  async show(page: number): Promise<void> {
    this.#drawn.add(page);
    if (!this.#listeners.has(page)) return;
    if (!this.#known.has(page)) this.#listeners.get(page)?.([]);
    const reading = this.#known.get(page) ?? this.#read(page);
    this.#known.set(page, reading);
    // A lost connection must not be remembered as a page without links.
    reading.catch(() => this.#known.delete(page));
    const links = await reading;
    this.#listeners.get(page)?.(links);
  }

  async #read(number: number): Promise<readonly PageLink[]> {
    const page = await this.#document.getPage(number);
    const annotations: readonly Annotation[] = await page.getAnnotations();
    const links = annotations.filter(({ subtype }) => subtype === 'Link').slice(0, MOST_LINKS);
    const read = await Promise.all(links.map((link) => this.#link(page, link)));
    return read.filter((link) => link !== null);
  }

  async #link(page: PDFPageProxy, annotation: Annotation): Promise<PageLink | null> {
    const target = await this.#target(annotation).catch(() => null);
    if (!target) return null;
    const view = pageView(page, 1, this.#quarter);
    const [x1, y1, x2, y2] = annotation.rect;
    const [ax, ay] = view.convertToViewportPoint(x1, y1);
    const [bx, by] = view.convertToViewportPoint(x2, y2);
    const box = {
      left: Math.min(ax, bx),
      top: Math.min(ay, by),
      width: Math.abs(ax - bx),
      height: Math.abs(ay - by),
    };
    return { target, box, words: (annotation.overlaidText ?? '').replace(/\s+/g, ' ').trim() };
  }

  async #target({ url, dest }: Annotation): Promise<LinkTarget | null> {
    if (url !== undefined) {
      const web = URL.parse(url);
      return web && OPENED.has(web.protocol) ? { kind: 'web', address: web.href } : null;
    }
    const page = dest === undefined || dest === null ? null : await pageOf(this.#document, dest);
    return page === null ? null : { kind: 'page', page };
  }
}
