import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useRef, useState } from 'react';
import { PagePainter, type PainterWatch } from './pdf/page-painter.ts';
import { type ReadText, textReader } from './pdf/page-texts.ts';
import { TextLayers } from './pdf/text-layers.ts';

/** What works on an open paper; made with it and ended with it. */
export interface PaperTools {
  readonly document: PDFDocumentProxy;
  readonly painter: PagePainter;
  readonly textLayers: TextLayers;
  readonly readText: ReadText;
}

export interface ToolsWatch extends Pick<PainterWatch, 'onSize' | 'onFailed'> {
  /** The text of another page stands on the screen. */
  readonly onText: () => void;
}

/** null until the paper is open. */
export function usePaperTools(
  document: PDFDocumentProxy | null,
  watch: ToolsWatch,
): PaperTools | null {
  const [tools, setTools] = useState<PaperTools | null>(null);
  const latest = useRef(watch);
  useEffect(() => {
    latest.current = watch;
  });
  useEffect(() => {
    if (!document) return;
    const made = makeTools(document, latest);
    setTools(made);
    return () => {
      setTools(null);
      made.painter.destroy();
      made.textLayers.destroy();
    };
  }, [document]);
  return tools;
}

function makeTools(
  document: PDFDocumentProxy,
  latest: { readonly current: ToolsWatch },
): PaperTools {
  const readText = textReader(document);
  const textLayers = new TextLayers(document, readText, () => latest.current.onText());
  const painter = new PagePainter(document, {
    onSize: (page, size) => latest.current.onSize(page, size),
    onFailed: (page) => latest.current.onFailed(page),
    // Without its text a page can still be read.
    onDrawn: (page) => void textLayers.show(page).catch(() => {}),
  });
  return { document, painter, textLayers, readText };
}
