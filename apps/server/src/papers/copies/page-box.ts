import type { PDFPage } from '@cantoo/pdf-lib';

/** What is seen of a page, in its own coordinates, and by how much it is turned clockwise to be seen. */
export interface PageBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly turned: 0 | 90 | 180 | 270;
}

interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The crop box as far as it lies on the page (ISO 32000-1, 14.11.2); one beside the page counts as none. */
export function boxOf(page: PDFPage): PageBox {
  const media = upright(page.getMediaBox());
  const shared = intersection(media, upright(page.getCropBox()));
  const seen = shared.width > 0 && shared.height > 0 ? shared : media;
  return { ...seen, turned: turnOf(page) };
}

/** Any two opposite corners make a box. */
function upright({ x, y, width, height }: Rectangle): Rectangle {
  return {
    x: Math.min(x, x + width),
    y: Math.min(y, y + height),
    width: Math.abs(width),
    height: Math.abs(height),
  };
}

function intersection(one: Rectangle, other: Rectangle): Rectangle {
  const [x, y] = [Math.max(one.x, other.x), Math.max(one.y, other.y)];
  const width = Math.min(one.x + one.width, other.x + other.width) - x;
  const height = Math.min(one.y + one.height, other.y + other.height) - y;
  return { x, y, width, height };
}

/** What is no quarter counts as none, as in every reader. */
function turnOf(page: PDFPage): PageBox['turned'] {
  const angle = ((page.getRotation().angle % 360) + 360) % 360;
  return angle === 90 || angle === 180 || angle === 270 ? angle : 0;
}

/** Width and height as the page is seen. */
export function seenSize({ width, height, turned }: PageBox): readonly [number, number] {
  return turned % 180 === 0 ? [width, height] : [height, width];
}

type Matrix = readonly [number, number, number, number, number, number];

/** From the page as it is seen, its lower left corner at the origin, to the page's own coordinates. */
export function fromSeen({ x, y, width, height, turned }: PageBox): Matrix {
  switch (turned) {
    case 0:
      return [1, 0, 0, 1, x, y];
    case 90:
      return [0, 1, -1, 0, x + width, y];
    case 180:
      return [-1, 0, 0, -1, x + width, y + height];
    case 270:
      return [0, -1, 1, 0, x, y + height];
  }
}
