import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import type { TextContent, TextItem } from 'pdfjs-dist/types/src/display/api';
import type { Quarter } from '../layout/quarter.ts';
import { pageView } from './page-view.ts';

/** The text of a page, in pieces as pdf.js places them. */
export interface PageText {
  readonly content: TextContent;
  readonly items: readonly TextItem[];
  /** How far each of the items is below the top of the page, PDF points. */
  readonly downs: readonly number[];
}

/** Reads the text of a page, each page once. */
export type ReadText = (page: number) => Promise<PageText>;

export function textReader(document: PDFDocumentProxy, quarter: Quarter): ReadText {
  const known = new Map<number, Promise<PageText>>();
  return (page) => {
    const before = known.get(page);
    if (before) return before;
    const text = readText(document, page, quarter);
    known.set(page, text);
    // A lost connection must not be remembered as an empty page.
    text.catch(() => known.delete(page));
    return text;
  };
}

async function readText(
  document: PDFDocumentProxy,
  page: number,
  quarter: Quarter,
): Promise<PageText> {
  const proxy = await document.getPage(page);
  const content = await contentOf(proxy);
  const items = content.items.filter((item) => 'str' in item);
  const viewport = pageView(proxy, 1, quarter);
  const downs = items.map(({ transform }) => {
    const [, y] = viewport.convertToViewportPoint(transform[4], transform[5]);
    return Number(y);
  });
  return { content, items, downs };
}

/** Not `getTextContent`, which walks the stream with `for await`: the streams of Safari cannot be walked. */
async function contentOf(page: PDFPageProxy): Promise<TextContent> {
  const stream: ReadableStream<TextContent> = page.streamTextContent({
    disableNormalization: true,
  });
  const reader = stream.getReader();
  const whole: TextContent = { items: [], styles: {}, lang: null };
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return whole;
    whole.lang ??= value.lang;
    Object.assign(whole.styles, value.styles);
    whole.items.push(...value.items);
  }
}
