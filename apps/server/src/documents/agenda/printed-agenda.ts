import {
  agendaInOrder,
  currentVersion,
  type Instant,
  type Item,
  type ItemId,
  type ItemKind,
  type Meeting,
  type MeetingKind,
  own,
  papersOf,
  type Sha256,
} from '@e-cabinet/domain';
import type { PackLanguage } from '@e-cabinet/protocol';
import { dateWords, timeWords } from './agenda-times.ts';

export interface PrintedPaper {
  readonly paperId: string;
  readonly paperVersion: number;
  readonly title: string;
  readonly sha256: Sha256;
  /** Bytes. */
  readonly size: number;
  readonly pages: number;
}

export interface PrintedSection {
  readonly kind: 'section';
  /** With its number: the one that was written, else I, II, … */
  readonly title: string;
}

export interface PrintedItem {
  readonly kind: 'item';
  readonly number: number;
  readonly title: string;
  readonly itemKind: ItemKind;
  readonly minutes: number;
  readonly submittedBy: string;
  /** Offices. */
  readonly presenters: readonly string[];
  readonly late: boolean;
  /** Papers that are given out by hand. */
  readonly byHand: number;
  readonly papers: readonly PrintedPaper[];
}

/** An agenda as it is printed, with the papers that stand behind it in a pack. */
export interface PrintedAgenda {
  readonly language: PackLanguage;
  readonly issuer: string;
  readonly date: string;
  readonly meetingKind: MeetingKind;
  readonly title: string;
  readonly time: string;
  readonly place: string;
  /** The office that takes the chair; empty where there is none yet. */
  readonly chair: string;
  readonly draft: boolean;
  /** Of the meeting as a whole. */
  readonly papers: readonly PrintedPaper[];
  readonly lines: readonly (PrintedSection | PrintedItem)[];
}

/**
 * @param meeting as its reader sees it: whatever is in it is printed
 * @param draft it has not gone out like this yet
 */
export function printedAgenda(
  meeting: Meeting,
  {
    issuer,
    at,
    language,
    draft,
  }: { issuer: string; at: Instant; language: PackLanguage; draft: boolean },
): PrintedAgenda {
  const { details, seats, agenda } = meeting;
  const chair = Object.values(seats).find(({ role }) => role === 'chair');
  let sections = 0;
  return {
    language,
    issuer,
    date: dateWords(at, language),
    meetingKind: details.kind,
    title: details.title,
    time: timeWords(details, language),
    place: details.place,
    chair: chair?.name[language] ?? '',
    draft,
    papers: printedPapers(meeting, null),
    lines: agendaInOrder(agenda).map((entry) => {
      if (entry.kind === 'item') return printedItem(meeting, entry.item, entry.number, language);
      sections += 1;
      return { kind: 'section', title: numbered(entry.section.title, sections) };
    }),
  };
}

function printedItem(
  meeting: Meeting,
  item: Item,
  number: number,
  language: PackLanguage,
): PrintedItem {
  const { title, kind: itemKind, minutes, submittedBy, byHand, lateReason } = item;
  const presenters = item.presenters.flatMap((id) => own(meeting.seats, id)?.name[language] ?? []);
  const papers = printedPapers(meeting, item.id);
  const late = lateReason !== null;
  return {
    kind: 'item',
    number,
    title,
    itemKind,
    minutes,
    submittedBy,
    presenters,
    late,
    byHand,
    papers,
  };
}

/** In the version there is now; a recalled paper has none. (P22) */
function printedPapers(meeting: Meeting, itemId: ItemId | null): PrintedPaper[] {
  return papersOf(meeting, itemId).flatMap((paper) => {
    const current = currentVersion(paper);
    if (!current) return [];
    const { sha256, size, pages } = current.file;
    return {
      paperId: paper.id,
      paperVersion: current.version,
      title: paper.title,
      sha256,
      size,
      pages,
    };
  });
}

/** All papers of a pack in its order. */
export function papersIn({ papers, lines }: PrintedAgenda): readonly PrintedPaper[] {
  return [...papers, ...lines.flatMap((line) => (line.kind === 'item' ? line.papers : []))];
}

const OWN_NUMBER = /^(?:phần|mục|chương|part|section|chapter)?\s*(?:[ivx]+|\d+)\s*[.:)–-]/i;

function numbered(title: string, number: number): string {
  return OWN_NUMBER.test(title.normalize('NFC')) ? title : `${roman(number)}. ${title}`;
}

const ROMAN = [
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const;

function roman(number: number): string {
  let left = number;
  let said = '';
  for (const [letters, worth] of ROMAN) {
    while (left >= worth) {
      said += letters;
      left -= worth;
    }
  }
  return said;
}
