/** Width and height of a page as it is read (turned if the file says so), in PDF points. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** CSS pixels per PDF point at 100 %: a point is 1/72 inch, a CSS pixel 1/96 (ISO 32000-2, 8.3.2.3). */
export const PIXELS_PER_POINT = 96 / 72;

/** A4 standing: what a page is taken for until its own size is known. */
export const A4: PageSize = { width: 595, height: 842 };
