import type { PDFDocumentProxy } from 'pdfjs-dist';

/** A line of a paper's own table of contents. */
export interface OutlineEntry {
  readonly title: string;
  /** Page on which it begins; null when the file does not say. */
  readonly page: number | null;
  readonly children: readonly OutlineEntry[];
}

type RawEntry = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>[number];

/** Deeper than this nobody reads, and a hostile file could nest without end. */
const DEEPEST = 6;
const MOST_ENTRIES = 2_000;

/** The table of contents of a paper; empty when it has none. */
export async function readOutline(document: PDFDocumentProxy): Promise<readonly OutlineEntry[]> {
  let left = MOST_ENTRIES;
  const read = async (entries: readonly RawEntry[], depth: number): Promise<OutlineEntry[]> => {
    if (depth > DEEPEST) return [];
    const found: OutlineEntry[] = [];
    for (const entry of entries) {
      left -= 1;
      if (left < 0) break;
      const page = await pageOf(document, entry.dest).catch(() => null);
      found.push({ title: entry.title, page, children: await read(entry.items, depth + 1) });
    }
    return found;
  };
  // pdf.js gives null, not an empty list, for a file without one.
  return read((await document.getOutline()) ?? [], 1);
}

/** Page of a destination (ISO 32000-2, 12.3.2): named or explicit, by reference or by index. */
export async function pageOf(
  document: PDFDocumentProxy,
  destination: RawEntry['dest'],
): Promise<number | null> {
  const explicit =
    typeof destination === 'string' ? await document.getDestination(destination) : destination;
  const target: unknown = explicit?.[0];
  if (typeof target === 'number') return target + 1;
  if (typeof target !== 'object' || target === null) return null;
  return (await document.getPageIndex(target as Parameters<typeof document.getPageIndex>[0])) + 1;
}
