import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { sizeOfPage } from '../inspection/page-size.ts';
import { isExhausted } from '../inspection/refusal-for.ts';
import { withDocument } from '../inspection/with-document.ts';
import { FILE_TEXT_MOST, PAGE_TEXT_MOST } from './limits.ts';
import { saneText } from './sane-text.ts';
import type { Told } from './told.ts';

/** Tells the text and size of each page of a file, and at last that it was all. */
export function readTexts(path: string, tell: (what: Told) => Promise<void>): Promise<void> {
  return withDocument(path, async (document) => {
    let length = 0;
    for (let number = 1; number <= document.numPages; number += 1) {
      const told = await readPage(document, number);
      length += told.text.length;
      if (length > FILE_TEXT_MOST) return;
      await tell(told);
    }
    await tell({ complete: true });
  });
}

async function readPage(document: PDFDocumentProxy, number: number) {
  const page = await document.getPage(number);
  const [width, height] = sizeOfPage(page);
  const text = (await textOf(page)).slice(0, PAGE_TEXT_MOST);
  page.cleanup();
  return { page: number, text, width, height };
}

/** Text that cannot be taken is none; the other pages have theirs. */
async function textOf(page: PDFPageProxy): Promise<string> {
  try {
    const { items } = await page.getTextContent();
    const parts = items.flatMap((item) =>
      'str' in item ? [item.str, item.hasEOL ? '\n' : ''] : [],
    );
    return saneText(parts.join(''));
  } catch (error) {
    if (isExhausted(error)) throw error;
    return '';
  }
}
