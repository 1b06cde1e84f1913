/** Points: a stamp on A4, from one line to the next, and between two on a line. */
const LETTERS = 15;
const LINE = 200;
const BETWEEN = 60;
/** The shorter side of A4; other pages are stamped in proportion, as they are shown and printed. */
const A4_SIDE = 595;
/** The longest stamp, as a share of the shorter side. */
const MOST_SHARE = 0.9;

export interface StampPlaces {
  /** Of the letters, in points. */
  readonly size: number;
  /** Where each stamp begins on lines that rise to the right. */
  readonly starts: readonly (readonly [x: number, y: number])[];
}

/** 30 degrees: neither a line of the paper nor its edge. */
export const RISE = { cos: Math.cos(Math.PI / 6), sin: Math.sin(Math.PI / 6) } as const;

/**
 * Where stamps stand on a page of this size: in rows across all of it, the middle one whole in its middle.
 * @param widthAt the width of the stamp in letters of a size
 */
export function stampPlaces(
  [width, height]: readonly [number, number],
  widthAt: (size: number) => number,
): StampPlaces {
  const side = Math.min(width, height);
  const wanted = (LETTERS * side) / A4_SIDE;
  const size = wanted * Math.min(1, (side * MOST_SHARE) / widthAt(wanted));
  const [line, step] = [(LINE * side) / A4_SIDE, widthAt(size) + (BETWEEN * side) / A4_SIDE];
  const reach = Math.hypot(width, height) / 2;
  const starts: (readonly [number, number])[] = [];
  const rows = Math.ceil(reach / line);
  const columns = Math.ceil(reach / step) + 1;
  for (let row = -rows; row <= rows; row += 1) {
    for (let column = -columns; column <= columns; column += 1) {
      const along = (column + (row % 2 === 0 ? 0 : 0.5)) * step - widthAt(size) / 2;
      const start = turned(along, row * line, width, height);
      const end = turned(along + widthAt(size), row * line, width, height);
      if (touches(start, end, width, height)) starts.push(start);
    }
  }
  return { size, starts };
}

/** From along and across the lines, the middle of the page being their origin, to the page. */
function turned(along: number, across: number, width: number, height: number) {
  const x = width / 2 + along * RISE.cos - across * RISE.sin;
  const y = height / 2 + along * RISE.sin + across * RISE.cos;
  return [x, y] as const;
}

/** Whether any of it may be seen. */
function touches(
  [left, bottom]: readonly [number, number],
  [right, top]: readonly [number, number],
  width: number,
  height: number,
): boolean {
  return right > 0 && left < width && top > 0 && bottom < height;
}
