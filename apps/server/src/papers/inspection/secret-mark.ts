import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

type TextContent = Awaited<ReturnType<PDFPageProxy['getTextContent']>>;

/** A piece of text as the file has it; points. */
interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What marks a paper as a state secret (Law 29/2018/QH14, article 8), as it is stamped on the first page. */
const MARKS = ['TUYỆT MẬT', 'TỐI MẬT', 'MẬT'];
const BARE_MARKS = new Map(MARKS.map((mark) => [bare(mark), mark]));

/**
 * The mark of a state secret that stands by itself on a page, or null. Within a line (“bí mật nhà nước”)
 * it is a word like others.
 */
export function secretMark({ items }: TextContent): string | null {
  for (const run of runsOf(items.flatMap(pieceOf))) {
    const mark = BARE_MARKS.get(bare(run));
    if (mark) return mark;
  }
  return null;
}

function pieceOf(item: TextContent['items'][number]): Piece[] {
  if (!('str' in item) || item.str.trim() === '') return [];
  const [, , , , x, y] = item.transform as number[];
  return [{ text: item.str, x: x ?? 0, y: y ?? 0, width: item.width, height: item.height }];
}

/** What stands on one line without a wide gap; letters of a stamp are often pieces of their own. */
function runsOf(pieces: readonly Piece[]): string[] {
  const inOrder = pieces.toSorted((one, other) => lineOf(other) - lineOf(one) || one.x - other.x);
  const runs: string[] = [];
  let before: Piece | null = null;
  for (const piece of inOrder) {
    const goesOn =
      before &&
      lineOf(before) === lineOf(piece) &&
      piece.x - (before.x + before.width) < 1.5 * Math.max(piece.height, before.height);
    if (goesOn) runs.push(`${runs.pop()}${piece.text}`);
    else runs.push(piece.text);
    before = piece;
  }
  return runs;
}

/** Points. */
const LINE = 3;
const lineOf = ({ y }: Piece) => Math.round(y / LINE);

/** Letters alone: stamps are framed, dotted and spaced. */
function bare(text: string): string {
  return text.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '');
}
