import type { Span } from '@e-cabinet/protocol';
import { type JoinedText, type PiecePoint, pointsOf } from './joined-text.ts';

/** A span of a page's text as a range of its text layer; null while the layer is not there. */
export function rangeOf(
  pieces: readonly HTMLElement[],
  text: JoinedText,
  span: Span,
): Range | null {
  const [first, end] = pointsOf(text, span);
  const range = document.createRange();
  return setEdge(range, 'setStart', pieces, first) && setEdge(range, 'setEnd', pieces, end)
    ? range
    : null;
}

function setEdge(
  range: Range,
  edge: 'setStart' | 'setEnd',
  pieces: readonly HTMLElement[],
  { piece, offset }: PiecePoint,
): boolean {
  const letters = pieces[piece]?.firstChild;
  if (!letters) return false;
  range[edge](letters, Math.min(offset, letters.textContent?.length ?? 0));
  return true;
}

/** What of a page's text somebody has selected; null: nothing of this page. */
export function spanOf(
  selected: Range,
  pieces: readonly HTMLElement[],
  { starts }: JoinedText,
): Span | null {
  const touched = pieces.flatMap((piece, index) =>
    piece.firstChild && selected.intersectsNode(piece.firstChild) ? [index] : [],
  );
  const [first, last] = [touched[0], touched.at(-1)];
  if (first === undefined || last === undefined) return null;
  const from = pieces[first]?.firstChild;
  const to = pieces[last]?.firstChild;
  const begin = from === selected.startContainer ? selected.startOffset : 0;
  const end = to === selected.endContainer ? selected.endOffset : (to?.textContent?.length ?? 0);
  const span = { begin: (starts[first] ?? 0) + begin, end: (starts[last] ?? 0) + end };
  return span.end > span.begin ? span : null;
}
