import { writeFile } from 'node:fs/promises';
import { PDFDocument, type PDFPage } from '@cantoo/pdf-lib';
import { type AgendaPages, agendaPages } from '../../documents/agenda/agenda-pages.ts';
import { AGENDA_WORDS } from '../../documents/agenda/agenda-words.ts';
import type { PrintedAgenda, PrintedPaper } from '../../documents/agenda/printed-agenda.ts';
import { Overlays } from '../copies/overlays.ts';
import { stampOf } from '../copies/stamp.ts';
import { strictDocument } from '../copies/strict-document.ts';
import { type Bookmark, putBookmarks } from './bookmarks.ts';
import { pageNumber } from './page-number.ts';
import { type PackPart, packParts, type Taking } from './parts.ts';
import { takeIn } from './take-in.ts';
import type { PackTask } from './task.ts';

/** Writes the agenda and what stands behind it as one file: numbered, with bookmarks, stamped where it says so. (P22) */
export async function writePack(
  { agenda, files, words, to }: PackTask,
  { leftOut, opening }: Pick<Taking, 'leftOut' | 'opening'>,
): Promise<void> {
  const pack = await PDFDocument.create({ updateMetadata: false });
  const parts = files ? await packParts({ pack, agenda, files, leftOut, opening }) : null;
  const front = await agendaBefore(agenda, parts);
  const fromAgenda = await takeIn(pack, front.bytes, await pagesIn(front));
  const pages = [...fromAgenda, ...(parts ?? []).flatMap((part) => part.pages)];
  for (const page of pages) pack.addPage(page);
  const overlays = await Overlays.over(pack);
  const stamp = words === null ? null : stampOf(words);
  const said = AGENDA_WORDS[agenda.language];
  pages.forEach((page, index) => {
    overlays.put(page, pageNumber(said.page(index + 1, pages.length)));
    if (stamp) overlays.put(page, stamp);
  });
  putBookmarks(pack, bookmarksOf(agenda, parts ?? [], fromAgenda, front.pageOfLine));
  pack.setTitle(agenda.title);
  pack.setLanguage(agenda.language);
  const bytes = await pack.save({ addDefaultPage: false, updateFieldAppearances: false });
  await writeFile(to, bytes, { flag: 'wx', mode: 0o600 });
}

/** No pack has a page of a larger number: so wide is the room that is kept for it. */
const WIDEST = 9_999;

/** The agenda says on which page each paper begins, and so it is set twice: how long it is decides on that. */
async function agendaBefore(
  agenda: PrintedAgenda,
  parts: readonly PackPart[] | null,
): Promise<AgendaPages> {
  if (!parts) return agendaPages(agenda, null);
  let next = (await pagesIn(await agendaPages(agenda, () => WIDEST))) + 1;
  const starts = new Map<PrintedPaper, number>();
  for (const { paper, pages } of parts) {
    if (paper) starts.set(paper, next);
    next += pages.length;
  }
  return agendaPages(agenda, (paper) => starts.get(paper) ?? 1);
}

async function pagesIn({ bytes }: AgendaPages): Promise<number> {
  return (await strictDocument(bytes)).getPageCount();
}

/** Sections, their items, their papers; an item without any leads to its line of the agenda. */
function bookmarksOf(
  agenda: PrintedAgenda,
  parts: readonly PackPart[],
  front: readonly PDFPage[],
  pageOfLine: readonly number[],
): readonly Bookmark[] {
  const [first] = front;
  if (!first) return [];
  const words = AGENDA_WORDS[agenda.language];
  const top: Bookmark[] = [{ title: words.agenda, page: first, inside: [], open: true }];
  const ofTheSession = marksOf(parts.filter(({ item }) => item === null));
  const [firstOfAll] = ofTheSession;
  if (firstOfAll) {
    const { page } = firstOfAll;
    top.push({ title: words.ofTheSession, page, inside: ofTheSession, open: true });
  }
  let within: Bookmark[] = top;
  agenda.lines.forEach((line, index) => {
    const own = line.kind === 'item' ? marksOf(parts.filter(({ item }) => item === line)) : [];
    const page = own[0]?.page ?? front[(pageOfLine[index] ?? 1) - 1] ?? first;
    if (line.kind === 'item') {
      const title = `${line.number}. ${line.title}`;
      within.push({ title, page, inside: own, open: false });
    } else {
      within = [];
      top.push({ title: line.title, page, inside: within, open: true });
    }
  });
  return top;
}

function marksOf(parts: readonly PackPart[]): readonly Bookmark[] {
  return parts.flatMap(({ title, pages: [page] }) => {
    return page ? [{ title, page, inside: [], open: false }] : [];
  });
}
