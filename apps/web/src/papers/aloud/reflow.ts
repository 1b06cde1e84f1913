/** A piece of a page's text as pdf.js gives it; what is needed of it. */
export interface TextPiece {
  readonly str: string;
  readonly hasEOL: boolean;
  readonly width: number;
  readonly height: number;
  /** x and y stand at 4 and 5; y goes up. */
  readonly transform: readonly number[];
}

interface Line {
  readonly text: string;
  readonly right: number;
  readonly y: number;
  readonly height: number;
}

/** A line further below the one before than this begins a paragraph; times its height. */
const LEADING = 1.9;
/** A line that ends this far before the longest one ended its paragraph; share of the longest. */
const SHORT = 0.85;

/** The paragraphs of a page, without the line breaks of its print. */
export function paragraphsOf(pieces: readonly TextPiece[]): readonly string[] {
  const lines = linesOf(pieces);
  const longest = Math.max(...lines.map(({ right }) => right));
  const paragraphs: string[] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const last = paragraphs.length - 1;
    if (before && continues(before, line, longest)) {
      paragraphs[last] = joined(paragraphs[last] ?? '', line.text);
    } else paragraphs.push(line.text);
  });
  return paragraphs;
}

function linesOf(pieces: readonly TextPiece[]): readonly Line[] {
  const lines: Line[] = [];
  let row: TextPiece[] = [];
  const end = () => {
    const text = row
      .map(({ str }) => str)
      .join('')
      .replace(/\s+/g, ' ')
      .trim();
    const printed = row.filter(({ str }) => str.trim() !== '');
    const right = Math.max(...printed.map(({ width, transform }) => (transform[4] ?? 0) + width));
    const height = Math.max(...printed.map((piece) => piece.height));
    if (text) lines.push({ text, right, height, y: printed[0]?.transform[5] ?? 0 });
    row = [];
  };
  for (const piece of pieces) {
    row.push(piece);
    if (piece.hasEOL) end();
  }
  end();
  return lines;
}

function continues(before: Line, line: Line, longest: number): boolean {
  const near = Math.abs(before.y - line.y) <= LEADING * Math.max(before.height, line.height);
  const alike = Math.abs(before.height - line.height) < 1;
  return near && alike && before.right >= longest * SHORT;
}

/** A word divided at the end of a line is whole again. */
function joined(before: string, line: string): string {
  return /\p{L}-$/u.test(before) && /^\p{Ll}/u.test(line)
    ? before.slice(0, -1) + line
    : `${before} ${line}`;
}
