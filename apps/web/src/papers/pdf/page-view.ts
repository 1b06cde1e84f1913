import type { PageViewport, PDFPageProxy } from 'pdfjs-dist';
import type { Quarter } from '../layout/quarter.ts';

/** A page as it is read: turned as the file says, and by as many quarters more as the reader wants. */
export function pageView(page: PDFPageProxy, scale: number, quarter: Quarter): PageViewport {
  return page.getViewport({ scale, rotation: (page.rotate + quarter) % 360 });
}
