import type { Span } from '@e-cabinet/protocol';
import { rangeOf, spanOf } from '../papers/search/text-range.ts';
import type { PaperTools } from '../papers/use-paper-tools.ts';
import { boxesOf } from './boxes.ts';
import { selectedRange } from './held-selection.ts';
import type { Box } from './note.ts';
import type { NewMark } from './notes-context.ts';
import { quoteOf } from './quote.ts';

/** Where words of a page stand on it; none while its text is not on the screen. */
export async function measureWords(
  { textLayers, readJoined }: PaperTools,
  page: number,
  span: Span,
): Promise<readonly Box[]> {
  const pieces = textLayers.pieces(page);
  const host = pieces[0]?.closest('[data-text-layer]');
  const range = host && rangeOf(pieces, await readJoined(page), span);
  return range ? boxesOf([...range.getClientRects()], host.getBoundingClientRect()) : [];
}

/** The selected words as marks, one for each page that they touch. */
export async function selectedWords(
  tools: PaperTools,
  kind: 'highlight' | 'underline' | 'text',
): Promise<readonly NewMark[]> {
  const selected = selectedRange();
  if (!selected) return [];
  const marks: NewMark[] = [];
  for (const page of pagesTouched(selected)) {
    const text = await tools.readJoined(page);
    const span = spanOf(selected, tools.textLayers.pieces(page), text);
    if (!span) continue;
    const boxes = await measureWords(tools, page, span);
    if (boxes.length > 0) marks.push({ page, kind, boxes, quote: quoteOf(text, span) });
  }
  return marks;
}

function pagesTouched(selected: Range): readonly number[] {
  const pages = [...document.querySelectorAll<HTMLElement>('[data-page-number]')];
  return pages
    .filter((page) => selected.intersectsNode(page))
    .map((page) => Number(page.dataset.pageNumber));
}
