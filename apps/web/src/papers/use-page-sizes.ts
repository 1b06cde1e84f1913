import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { A4, type PageSize } from './layout/page-size.ts';

/** A page that differs less than this from what it was taken for does not move the others; points. */
const TOLERANCE = 0.5;

export interface PageSizes {
  readonly sizes: readonly PageSize[];
  readonly learn: (page: number, size: PageSize) => void;
}

/**
 * The size of every page: what is known of it, else that of the first page, else A4. So every page
 * has its place at once, and hardly any moves later.
 */
export function usePageSizes(document: PDFDocumentProxy | null, pageCount: number): PageSizes {
  const [known, setKnown] = useState<ReadonlyMap<number, PageSize>>(new Map());
  const count = document?.numPages ?? pageCount;
  const usual = known.get(1) ?? A4;
  const learn = useCallback((page: number, size: PageSize) => {
    setKnown((before) => (same(before.get(page), size) ? before : new Map(before).set(page, size)));
  }, []);
  useEffect(() => {
    setKnown(new Map());
    void document?.getPage(1).then((page) => {
      const { width, height } = page.getViewport({ scale: 1 });
      learn(1, { width, height });
    });
  }, [document, learn]);
  const sizes = useMemo(
    () => Array.from({ length: count }, (_, index) => known.get(index + 1) ?? usual),
    [count, known, usual],
  );
  return { sizes, learn };
}

function same(one: PageSize | undefined, other: PageSize): boolean {
  if (!one) return false;
  const width = Math.abs(one.width - other.width);
  return width < TOLERANCE && Math.abs(one.height - other.height) < TOLERANCE;
}
