import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useRef, useState } from 'react';
import type { Quarter } from './layout/quarter.ts';
import { PageLinks } from './pdf/page-links.ts';
import { PagePainter, type PainterWatch } from './pdf/page-painter.ts';
import { type ReadText, textReader } from './pdf/page-texts.ts';
import { TextLayers, type TextWatch } from './pdf/text-layers.ts';
import { joinedReader, type ReadJoined } from './search/search-paper.ts';

/** What works on an open paper; made with it and ended with it. */
export interface PaperTools {
  readonly document: PDFDocumentProxy;
  readonly quarter: Quarter;
  readonly painter: PagePainter;
  readonly textLayers: TextLayers;
  readonly links: PageLinks;
  readonly readText: ReadText;
  readonly readJoined: ReadJoined;
}

export interface ToolsWatch extends Pick<PainterWatch, 'onSize' | 'onFailed'>, TextWatch {}

/** null until the paper is open. */
export function usePaperTools(
  document: PDFDocumentProxy | null,
  quarter: Quarter,
  watch: ToolsWatch,
): PaperTools | null {
  const [tools, setTools] = useState<PaperTools | null>(null);
  const latest = useRef(watch);
  useEffect(() => {
    latest.current = watch;
  });
  useEffect(() => {
    if (!document) return;
    const made = makeTools(document, quarter, latest);
    setTools(made);
    return () => {
      setTools(null);
      made.painter.destroy();
      made.textLayers.destroy();
    };
  }, [document, quarter]);
  return tools;
}

function makeTools(
  document: PDFDocumentProxy,
  quarter: Quarter,
  latest: { readonly current: ToolsWatch },
): PaperTools {
  const readText = textReader(document, quarter);
  const textLayers = new TextLayers(document, quarter, readText, {
    onText: (page) => latest.current.onText(page),
    onTextFailed: (page) => latest.current.onTextFailed(page),
  });
  const links = new PageLinks(document, quarter);
  const painter = new PagePainter(document, quarter, {
    onSize: (page, size) => latest.current.onSize(page, size),
    onFailed: (page) => latest.current.onFailed(page),
    onDrawn: (page) => {
      void textLayers.show(page);
      // Without its links a page can still be read.
      void links.show(page).catch(() => {});
    },
  });
  const readJoined = joinedReader(readText);
  return { document, quarter, painter, textLayers, links, readText, readJoined };
}
