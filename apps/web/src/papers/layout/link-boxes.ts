/** A part of a page, from its upper left corner; any unit. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Boxes made large enough for a finger where their neighbours leave room: none grows beyond the middle
 * between it and the next one.
 * @param least width and height to reach for
 */
export function grown(boxes: readonly Box[], least: number): readonly Box[] {
  return boxes.map((box) => {
    const others = boxes.filter((other) => other !== box);
    const [across, down] = [span(box, 'left', 'width'), span(box, 'top', 'height')];
    const besides = others.filter((other) => meet(span(other, 'top', 'height'), down));
    const [left, right] = stretched(
      across,
      least,
      besides.map((each) => span(each, 'left', 'width')),
    );
    const aboves = others.filter((other) => meet(span(other, 'left', 'width'), [left, right]));
    const [top, end] = stretched(
      down,
      least,
      aboves.map((each) => span(each, 'top', 'height')),
    );
    return { left, top, width: right - left, height: end - top };
  });
}

type Span = readonly [begin: number, end: number];

function span(box: Box, begin: 'left' | 'top', length: 'width' | 'height'): Span {
  return [box[begin], box[begin] + box[length]];
}

function meet(one: Span, other: Span): boolean {
  return one[0] < other[1] && other[0] < one[1];
}

function stretched([begin, end]: Span, least: number, others: readonly Span[]): Span {
  const more = Math.max(0, (least - (end - begin)) / 2);
  const before = others.filter((other) => other[1] <= begin).map((other) => begin - other[1]);
  const after = others.filter((other) => other[0] >= end).map((other) => other[0] - end);
  return [begin - Math.min(more, ...before.map(half)), end + Math.min(more, ...after.map(half))];
}

function half(length: number): number {
  return length / 2;
}
