import { readFile } from 'node:fs/promises';
import type { PDFDocument, PDFPage } from '@cantoo/pdf-lib';
import { AGENDA_WORDS } from '../../documents/agenda/agenda-words.ts';
import type {
  PrintedAgenda,
  PrintedItem,
  PrintedPaper,
} from '../../documents/agenda/printed-agenda.ts';
import { toPdf } from '../../documents/to-pdf.ts';
import { takeIn } from './take-in.ts';

/** What stands behind the agenda: a paper, or a page that says why there is none. */
export interface PackPart {
  /** The item it belongs to; null: the session as a whole. */
  readonly item: PrintedItem | null;
  readonly paper: PrintedPaper | null;
  readonly title: string;
  readonly pages: readonly PDFPage[];
}

interface Taken extends Omit<PackPart, 'pages'> {
  /** null: a page in words takes their place. */
  readonly pages: readonly PDFPage[] | null;
}

export interface Taking {
  readonly pack: PDFDocument;
  readonly agenda: PrintedAgenda;
  readonly files: Readonly<Record<string, string>>;
  readonly leftOut: readonly number[];
  /** Hears of each paper before it is opened, and at last of null. */
  readonly opening: (paper: number | null) => void;
}

/** The papers in their order, each copied into the pack; what cannot be merged is said in words. (P21, P22) */
export async function packParts(taking: Taking): Promise<readonly PackPart[]> {
  const { pack, agenda, opening } = taking;
  const words = AGENDA_WORDS[agenda.language];
  const taken: Taken[] = [];
  let opened = 0;
  const take = async (item: PrintedItem | null, papers: readonly PrintedPaper[]) => {
    for (const paper of papers) {
      const pages = await pagesOf(taking, paper, opened);
      taken.push({ item, paper, title: paper.title, pages });
      opened += 1;
    }
  };
  await take(null, agenda.papers);
  for (const line of agenda.lines) {
    if (line.kind === 'section') continue;
    await take(line, line.papers);
    if (line.byHand > 0) {
      taken.push({ item: line, paper: null, title: words.byHandTitle, pages: null });
    }
  }
  opening(null);
  return withWords(pack, agenda, taken);
}

/** null: the file cannot be merged. */
async function pagesOf(
  { pack, files, leftOut, opening }: Taking,
  { sha256, pages }: PrintedPaper,
  place: number,
): Promise<readonly PDFPage[] | null> {
  const path = files[sha256];
  if (path === undefined || leftOut.includes(place)) return null;
  opening(place);
  try {
    return await takeIn(pack, await readFile(path), pages);
  } catch {
    return null;
  }
}

/** One page in words for each part that has none of its own. */
async function withWords(
  pack: PDFDocument,
  agenda: PrintedAgenda,
  taken: readonly Taken[],
): Promise<readonly PackPart[]> {
  const silent = taken.filter(({ pages }) => pages === null);
  const said = silent.length === 0 ? [] : await wordsPages(pack, agenda, silent);
  return taken.map((part) => {
    const page = said[silent.indexOf(part)];
    return { ...part, pages: part.pages ?? (page ? [page] : []) };
  });
}

async function wordsPages(
  pack: PDFDocument,
  { language }: PrintedAgenda,
  silent: readonly Taken[],
): Promise<readonly PDFPage[]> {
  const words = AGENDA_WORDS[language];
  const content = silent.map(({ item, paper, title }, index) => {
    const [heading, text] = paper
      ? [words.notMergedTitle, words.notMerged]
      : [words.byHandTitle, words.byHand(item?.byHand ?? 0)];
    const of = item ? `${item.number}. ${item.title}` : words.ofTheSession;
    return {
      stack: [
        { text: of, fontSize: 13, margin: [0, 150, 0, 18] as [number, number, number, number] },
        { text: heading, bold: true, fontSize: 16 },
        ...(paper ? [{ text: title, bold: true, fontSize: 14 }] : []),
        { text, fontSize: 13, margin: [0, 12, 0, 0] as [number, number, number, number] },
      ],
      alignment: 'center' as const,
      ...(index > 0 && { pageBreak: 'before' as const }),
    };
  });
  const bytes = await toPdf({ pageMargins: [85, 57, 57, 57], content });
  return takeIn(pack, bytes, silent.length);
}
