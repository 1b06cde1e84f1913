import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Width and height in points as the page is shown, rotation applied. */
export function sizeOfPage(page: PDFPageProxy): [width: number, height: number] {
  const { width, height } = page.getViewport({ scale: 1 });
  return [hundredths(width), hundredths(height)];
}

const hundredths = (points: number) => Math.round(points * 100) / 100;
