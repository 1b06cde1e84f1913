import type { PICTURE_WIDTHS } from '@e-cabinet/protocol';
import { A4, type PageSize } from '../layout/page-size.ts';

/** Only their types are taken: the widths would be loaded with every screen. */
const [TO_READ, TO_ENLARGE]: typeof PICTURE_WIDTHS = [800, 1400];
/** A page wider than this on the screen has been enlarged; CSS pixels. */
const ENLARGED = 1_200;

/** Where the picture of a page is. @param width CSS pixels of the page, upright */
export function pictureAddress(url: string, page: number, width: number): string {
  const paper = url.slice(0, url.lastIndexOf('/'));
  return `${paper}/pages/${page}?width=${width > ENLARGED ? TO_ENLARGE : TO_READ}`;
}

/** A page of this shape, as large as A4: a picture does not say how large its paper is. */
export function sizeOfPicture(width: number, height: number): PageSize {
  const side = Math.sqrt((A4.width * A4.height) / (width * height));
  return { width: width * side, height: height * side };
}

/** On a thin line one after another, outwards from the page being read. */
export function isNext(page: number, reading: number, settled: ReadonlySet<number>): boolean {
  if (page === reading || settled.has(page)) return true;
  return settled.has(page > reading ? page - 1 : page + 1);
}
