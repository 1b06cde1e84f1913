import type { PDFDocumentProxy, TextLayer } from 'pdfjs-dist';
import type { Quarter } from '../layout/quarter.ts';
import { pdfLibrary } from './library.ts';
import type { ReadText } from './page-texts.ts';
import { pageView } from './page-view.ts';

export interface TextWatch {
  /** The text of another page stands on the screen. */
  readonly onText: (page: number) => void;
  /** A page stands without its text: nothing can be selected there. */
  readonly onTextFailed: (page: number) => void;
}

/**
 * The invisible text over the pages on the screen, for selection, for search marks and for screen
 * readers. It follows the zoom by itself, through the page's `--total-scale-factor`.
 */
export class TextLayers {
  readonly #document: PDFDocumentProxy;
  readonly #quarter: Quarter;
  readonly #read: ReadText;
  readonly #watch: TextWatch;
  readonly #layers = new Map<number, TextLayer>();
  readonly #hosts = new Map<number, HTMLElement>();

  constructor(document: PDFDocumentProxy, quarter: Quarter, read: ReadText, watch: TextWatch) {
    this.#document = document;
    this.#quarter = quarter;
    this.#read = read;
    this.#watch = watch;
  }

  /** The element over a page; null when it is gone. */
  host(page: number, element: HTMLElement | null): void {
    if (element) this.#hosts.set(page, element);
    else this.#remove(page);
  }

  /** Lays the text over a page that has just been drawn; without it the page can still be read. */
  async show(page: number): Promise<void> {
    const host = this.#hosts.get(page);
    if (!host || this.#layers.has(page)) return;
    try {
      await this.#lay(page, host);
    } catch (problem) {
      // What has left the screen was given up, and has not failed.
      if (this.#hosts.get(page) !== host) return;
      // biome-ignore lint/suspicious/noConsole: for whoever is called to the tablet
      console.error('the text of a page cannot be laid over it', problem);
      this.#layers.delete(page);
      this.#watch.onTextFailed(page);
    }
  }

  async #lay(page: number, host: HTMLElement): Promise<void> {
    const { pdfjs } = await pdfLibrary();
    const [proxy, text] = await Promise.all([this.#document.getPage(page), this.#read(page)]);
    // The page may have left the screen meanwhile, and come back.
    if (this.#hosts.get(page) !== host || this.#layers.has(page)) return;
    const layer = new pdfjs.TextLayer({
      textContentSource: text.content,
      container: host,
      viewport: pageView(proxy, 1, this.#quarter),
    });
    this.#layers.set(page, layer);
    await layer.render();
    this.#watch.onText(page);
  }

  /** The element of each piece of a page's text, as in `PageText.items`; empty while not shown. */
  pieces(page: number): readonly HTMLElement[] {
    return this.#layers.get(page)?.textDivs ?? [];
  }

  destroy(): void {
    for (const page of [...this.#hosts.keys()]) this.#remove(page);
  }

  #remove(page: number): void {
    this.#layers.get(page)?.cancel();
    this.#layers.delete(page);
    this.#hosts.get(page)?.replaceChildren();
    this.#hosts.delete(page);
  }
}
