import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { TextContent, TextItem } from 'pdfjs-dist/types/src/display/api';

/** The text of a page, in pieces as pdf.js places them. */
export interface PageText {
  readonly content: TextContent;
  readonly items: readonly TextItem[];
  /** How far each of the items is below the top of the page, PDF points. */
  readonly downs: readonly number[];
}

/** Reads the text of a page, each page once. */
export type ReadText = (page: number) => Promise<PageText>;

export function textReader(document: PDFDocumentProxy): ReadText {
  const known = new Map<number, Promise<PageText>>();
  return (page) => {
    const before = known.get(page);
    if (before) return before;
    const text = readText(document, page);
    known.set(page, text);
    // A lost connection must not be remembered as an empty page.
    text.catch(() => known.delete(page));
    return text;
  };
}

async function readText(document: PDFDocumentProxy, page: number): Promise<PageText> {
  const proxy = await document.getPage(page);
  const content = await proxy.getTextContent({ disableNormalization: true });
  const items = content.items.filter((item) => 'str' in item);
  const viewport = proxy.getViewport({ scale: 1 });
  const downs = items.map(({ transform }) => {
    const [, y] = viewport.convertToViewportPoint(transform[4], transform[5]);
    return Number(y);
  });
  return { content, items, downs };
}
