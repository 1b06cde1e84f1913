import { useEffect } from 'react';
import type { PaperTools } from '../use-paper-tools.ts';
import type { Found } from './search-paper.ts';
import { rangeOf } from './text-range.ts';
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
  const { found, current } = search;
  useEffect(() => {
    if (!tools) return;
    let ended = false;
    void mark(tools, found, current).then((marks) => {
      if (ended) return;
      CSS.highlights.set(FOUND, marks.others);
      CSS.highlights.set(CURRENT, marks.current);
    });
    return () => {
      ended = true;
      CSS.highlights.delete(FOUND);
      CSS.highlights.delete(CURRENT);
    };
  }, [tools, found, current, shown]);
}

async function mark(
  tools: PaperTools,
  found: readonly Found[],
  current: Found | null,
): Promise<{ others: Highlight; current: Highlight }> {
  const marks = { others: new Highlight(), current: new Highlight() };
  for (const one of found) {
    const pieces = tools.textLayers.pieces(one.page);
    if (pieces.length === 0) continue;
    const range = rangeOf(pieces, await tools.readJoined(one.page), one);
    if (range) (sameFound(one, current) ? marks.current : marks.others).add(range);
  }
  return marks;
}
