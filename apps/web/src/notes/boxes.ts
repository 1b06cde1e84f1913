import type { Box } from './note.ts';

type Edges = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

/** Pieces of text on the same line are one box; shares of the page. */
export function boxesOf(pieces: readonly Edges[], page: Edges): readonly Box[] {
  const lines: Edges[] = [];
  for (const piece of pieces) {
    if (piece.right - piece.left < 1 || piece.bottom - piece.top < 1) continue;
    const last = lines.at(-1);
    if (last && isSameLine(last, piece)) lines[lines.length - 1] = around(last, piece);
    else lines.push(piece);
  }
  const [width, height] = [page.right - page.left, page.bottom - page.top];
  return lines.map(({ left, top, right, bottom }) => ({
    x: share(left - page.left, width),
    y: share(top - page.top, height),
    width: share(right - left, width),
    height: share(bottom - top, height),
  }));
}

function isSameLine(one: Edges, other: Edges): boolean {
  const shared = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return shared > 0.5 * Math.min(one.bottom - one.top, other.bottom - other.top);
}

function around(one: Edges, other: Edges): Edges {
  return {
    left: Math.min(one.left, other.left),
    top: Math.min(one.top, other.top),
    right: Math.max(one.right, other.right),
    bottom: Math.max(one.bottom, other.bottom),
  };
}

/** Four digits: a tenth of a millimetre on A4 is a two-thousandth. */
export function share(part: number, whole: number): number {
  return whole > 0 ? Math.round((10_000 * part) / whole) / 10_000 : 0;
}
