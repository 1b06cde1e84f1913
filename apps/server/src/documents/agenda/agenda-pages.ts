import type { Content, ContentText, TableCell } from 'pdfmake/interfaces.js';
import { toPdf } from '../to-pdf.ts';
import { AGENDA_WORDS, type AgendaWords, minutesWords } from './agenda-words.ts';
import type { PrintedAgenda, PrintedItem, PrintedPaper, PrintedSection } from './printed-agenda.ts';

export interface AgendaPages {
  /** A PDF. */
  readonly bytes: Buffer;
  /** On which of its pages, from 1, each line of the agenda begins. */
  readonly pageOfLine: readonly number[];
}

/**
 * The agenda in the form of an official document; behind it stands nothing, or the papers of the pack.
 * @param pageOf where in the pack a paper begins; null: there are no papers
 */
export async function agendaPages(
  agenda: PrintedAgenda,
  pageOf: ((paper: PrintedPaper) => number) | null,
): Promise<AgendaPages> {
  const words = AGENDA_WORDS[agenda.language];
  const lines = agenda.lines.map((line, index) => ({ line, title: titleOf(line, index) }));
  const rows = lines.map(({ line, title }) =>
    line.kind === 'section' ? sectionRow(title) : itemRow(agenda, line, title, pageOf, words),
  );
  const bytes = await toPdf({
    info: { title: agenda.title, author: agenda.issuer },
    pageMargins: MARGINS,
    defaultStyle: { fontSize: BODY, lineHeight: 1.15 },
    content: [
      letterhead(agenda, words),
      ...heading(agenda, words),
      ...facts(agenda, words),
      ...(pageOf ? ofTheSession(agenda, words, pageOf) : []),
      table(words, rows),
      total(agenda, words),
    ],
  });
  return { bytes, pageOfLine: lines.map(({ title }) => pageOfNode(title)) };
}

/** Points; millimetres 30, 20, 20, 20 as the form of documents asks. (Decree 30/2020, annex I) */
const MARGINS: [number, number, number, number] = [85, 57, 57, 57];
const BODY = 13;
const SMALL = 11;

/** What the library says of a text after it was set: where it begins. */
function pageOfNode(node: ContentText): number {
  const [first] = (node as { positions?: readonly { pageNumber: number }[] }).positions ?? [];
  return first?.pageNumber ?? 1;
}

function titleOf(line: PrintedSection | PrintedItem, index: number): ContentText {
  const bold = line.kind === 'section' || line.itemKind === 'decide';
  // Of what has an id the library says where it ends up, also when its row moves to the next page.
  return { text: line.title, bold, id: `line-${index}` } as ContentText;
}

function letterhead({ issuer, date }: PrintedAgenda, words: AgendaWords): Content {
  return {
    columns: [
      {
        width: '38%',
        stack: [
          { text: issuer.toLocaleUpperCase('vi'), bold: true, fontSize: 12 },
          { text: '_________', fontSize: 8 },
        ],
        alignment: 'center',
      },
      {
        width: '62%',
        stack: [
          { text: words.republic, bold: true, fontSize: 12 },
          { text: words.motto, bold: true, fontSize: 13 },
          { text: '______________________', fontSize: 8 },
          { text: capital(date), italics: true, fontSize: 12, margin: [0, 4, 0, 0] },
        ],
        alignment: 'center',
      },
    ],
  };
}

const capital = (text: string) => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

function heading({ title, meetingKind, draft }: PrintedAgenda, words: AgendaWords): Content[] {
  return [
    {
      text: words.agenda.toLocaleUpperCase('vi'),
      bold: true,
      fontSize: 15,
      alignment: 'center',
      margin: [0, 22, 0, 2],
    },
    { text: title, bold: true, fontSize: 14, alignment: 'center' },
    { text: words.meeting[meetingKind], alignment: 'center', fontSize: 12, margin: [0, 2, 0, 0] },
    ...(draft
      ? [{ text: `(${words.draft})`, italics: true, alignment: 'center' as const, fontSize: 12 }]
      : []),
  ];
}

function facts({ time, place, chair }: PrintedAgenda, words: AgendaWords): Content[] {
  const said = [
    [words.time, time],
    [words.place, place],
    [words.chair, chair],
  ] as const;
  const lines = said.flatMap(([label, text]) => {
    return text ? [{ text: [{ text: `${label}: `, bold: true }, text] }] : [];
  });
  return [{ stack: lines, margin: [0, 14, 0, 12] }];
}

function ofTheSession(
  { papers, language }: PrintedAgenda,
  words: AgendaWords,
  pageOf: (paper: PrintedPaper) => number,
): Content[] {
  if (papers.length === 0) return [];
  const lines = papers.map((paper) => paperLine(paper, AGENDA_WORDS[language], pageOf));
  return [
    { text: words.ofTheSession, bold: true },
    { stack: lines, margin: [0, 2, 0, 12] },
  ];
}

const WIDTHS = [30, '*', 122, 58];

function table({ columns }: AgendaWords, rows: TableCell[][]): Content {
  const header = columns.map((text) => {
    return { text, bold: true, fontSize: SMALL, alignment: 'center' as const };
  });
  return {
    // A row that fits on a page is not torn apart.
    table: { headerRows: 1, dontBreakRows: true, widths: WIDTHS, body: [header, ...rows] },
    layout: {
      hLineWidth: () => 0.5,
      vLineWidth: () => 0.5,
      paddingTop: () => 4,
      paddingBottom: () => 4,
    },
  };
}

function sectionRow(title: ContentText): TableCell[] {
  return [{ stack: [title], colSpan: WIDTHS.length, fillColor: '#eeeeee' }, {}, {}, {}];
}

function itemRow(
  { language }: PrintedAgenda,
  item: PrintedItem,
  title: ContentText,
  pageOf: ((paper: PrintedPaper) => number) | null,
  words: AgendaWords,
): TableCell[] {
  const { number, itemKind, minutes, submittedBy, presenters, late, byHand, papers } = item;
  const said = [words.kind[itemKind], ...(late ? [words.late] : [])].join('. ');
  const by = [submittedBy, ...presenters].filter(
    (name, at, all) => name && all.indexOf(name) === at,
  );
  return [
    { text: String(number), alignment: 'center' },
    {
      stack: [
        title,
        { text: said, italics: true, fontSize: SMALL },
        ...(pageOf ? papers.map((paper) => paperLine(paper, words, pageOf)) : []),
        ...(byHand > 0 ? [{ text: words.byHand(byHand), fontSize: SMALL }] : []),
      ],
    },
    { stack: by.map((text) => ({ text, fontSize: SMALL })) },
    {
      text: minutes > 0 ? minutesWords[language](minutes) : '',
      fontSize: SMALL,
      alignment: 'center',
    },
  ];
}

function paperLine(
  paper: PrintedPaper,
  words: AgendaWords,
  pageOf: (paper: PrintedPaper) => number,
): Content {
  return {
    columns: [
      { width: 10, text: '–', fontSize: SMALL },
      { width: '*', text: paper.title, fontSize: SMALL },
      { width: 56, text: words.at(pageOf(paper)), fontSize: SMALL, alignment: 'right' },
    ],
    margin: [0, 2, 0, 0],
  };
}

function total({ lines, language }: PrintedAgenda, words: AgendaWords): Content {
  const minutes = lines.reduce((sum, line) => sum + (line.kind === 'item' ? line.minutes : 0), 0);
  if (minutes === 0) return [];
  return {
    text: [{ text: `${words.total}: `, bold: true }, `${minutesWords[language](minutes)}.`],
    alignment: 'right',
    margin: [0, 8, 0, 0],
  };
}
