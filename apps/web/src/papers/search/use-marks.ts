import { useEffect } from 'react';
import type { PaperTools } from '../use-paper-tools.ts';
import { type JoinedText, type PiecePoint, pointsOf } from './joined-text.ts';
import type { Found } from './search-paper.ts';
import { type SearchState, sameFound } from './use-search.ts';

/** Names of the marks, as `PaperViewer.module.css` colours them. */
const FOUND = 'paper-found';
const CURRENT = 'paper-found-current';

/**
 * Marks what was found on the pages that are on the screen. (CSS Custom Highlight API: the text layer
 * itself stays as it is.)
 * @param shown changes whenever the text of another page stands on the screen
 */
export function useMarks(tools: PaperTools | null, search: SearchState, shown: number): void {
  const { found, current, readJoined } = search;
  useEffect(() => {
    if (!tools || !readJoined) return;
    let ended = false;
    void mark(tools, readJoined, found, current).then((marks) => {
      if (ended) return;
      CSS.highlights.set(FOUND, marks.others);
      CSS.highlights.set(CURRENT, marks.current);
    });
    return () => {
      ended = true;
      CSS.highlights.delete(FOUND);
      CSS.highlights.delete(CURRENT);
    };
  }, [tools, readJoined, found, current, shown]);
}

async function mark(
  tools: PaperTools,
  read: NonNullable<SearchState['readJoined']>,
  found: readonly Found[],
  current: Found | null,
): Promise<{ others: Highlight; current: Highlight }> {
  const marks = { others: new Highlight(), current: new Highlight() };
  for (const one of found) {
    const pieces = tools.textLayers.pieces(one.page);
    if (pieces.length === 0) continue;
    const range = rangeOf(pieces, await read(one.page), one);
    if (range) (sameFound(one, current) ? marks.current : marks.others).add(range);
  }
  return marks;
}

function rangeOf(pieces: readonly HTMLElement[], text: JoinedText, found: Found): Range | null {
  const [first, end] = pointsOf(text, found);
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
