import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Document,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Report, ReportBlock, ReportTable } from './report.ts';
import { dayWords } from './words.ts';

/* The form of administrative documents: A4, Times New Roman, motto, issuer, number, place and date,
   abstract, recipients and signature where the decree has them. (Decree 30/2020, annex I) */

const FONT = 'Times New Roman';
/** Half points. */
const BODY = 28;
const SMALL = 26;
const RECIPIENTS = 22;
const MARGINS = { top: 20, bottom: 20, left: 30, right: 20 };
/** Twips: what is left of A4 between the margins. */
const WIDTH = convertMillimetersToTwip(210 - MARGINS.left - MARGINS.right);

const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' };
const NO_BORDERS = { top: NO_BORDER, bottom: NO_BORDER, left: NO_BORDER, right: NO_BORDER };

/** The report as a Word document. */
export function toWord(report: Report, place: string): Promise<Buffer> {
  const margin = Object.fromEntries(
    Object.entries(MARGINS).map(([side, millimetres]) => [
      side,
      convertMillimetersToTwip(millimetres),
    ]),
  );
  const document = new Document({
    creator: report.issuer,
    title: report.abstract,
    styles: {
      default: { document: { run: { font: FONT, size: BODY, language: { value: 'vi-VN' } } } },
    },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
            margin,
          },
        },
        headers: {
          default: new Header({ children: [pageNumber()] }),
          first: new Header({ children: [] }),
        },
        children: [
          letterhead(report, place),
          line(report.kind, { bold: true, before: 360 }),
          line(report.abstract, { bold: true, after: 240 }),
          ...report.blocks.flatMap(block),
          new Paragraph({ text: '', spacing: { before: 240 } }),
          closing(report),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

/** Numbered from the second page on, in the middle of the upper margin. */
function pageNumber(): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT], size: SMALL })],
  });
}

function letterhead({ issuer, symbol, at }: Report, place: string): Table {
  const left = [
    line(issuer.toLocaleUpperCase('vi'), { bold: true, size: SMALL }),
    line('———————', { size: 16 }),
    line(`Số:        /${symbol}`, { size: SMALL }),
  ];
  const right = [
    line('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { bold: true, size: 24 }),
    line('Độc lập - Tự do - Hạnh phúc', { bold: true, size: SMALL }),
    line('————————————', { size: 16 }),
    line(`${place ? `${place}, ` : ''}${dayWords(at)}`, { italics: true, size: SMALL }),
  ];
  return sideBySide([left, 37], [right, 63]);
}

function closing({ recipients, signer }: Report): Table {
  const left = [
    line('Nơi nhận:', { bold: true, italics: true, size: 24, alignment: AlignmentType.LEFT }),
    ...recipients.map((each) =>
      line(`- ${each};`, { size: RECIPIENTS, alignment: AlignmentType.LEFT }),
    ),
  ];
  const right = [line(signer, { bold: true }), line('', { before: 1200 })];
  return sideBySide([left, 50], [right, 50]);
}

function sideBySide(...sides: readonly (readonly [readonly Paragraph[], number])[]): Table {
  const widths = sides.map(([, share]) => Math.round((WIDTH * share) / 100));
  const cells = sides.map(
    ([children], index) =>
      new TableCell({
        borders: NO_BORDERS,
        width: { size: widths[index] ?? 0, type: WidthType.DXA },
        children: [...children],
      }),
  );
  return new Table({
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: { ...NO_BORDERS, insideHorizontal: NO_BORDER, insideVertical: NO_BORDER },
    rows: [new TableRow({ children: cells })],
  });
}

function block(part: ReportBlock): readonly (Paragraph | Table)[] {
  switch (part.kind) {
    case 'heading':
      return [
        line(part.text, { bold: true, before: 240, after: 120, alignment: AlignmentType.LEFT }),
      ];
    case 'text':
      return [paragraph(part.text)];
    case 'table':
      return [table(part.table), new Paragraph({ text: '', spacing: { after: 120 } })];
  }
}

/** Justified, first line set in, as running text is. */
function paragraph(said: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: convertMillimetersToTwip(10) },
    spacing: { after: 120, line: 300 },
    children: [new TextRun({ text: said })],
  });
}

function table({ columns, rows }: ReportTable): Table {
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => Math.round((WIDTH * width) / total));
  const row = (cells: readonly (string | number)[], bold: boolean) =>
    new TableRow({
      tableHeader: bold,
      cantSplit: true,
      children: cells.map(
        (cell, index) =>
          new TableCell({
            width: { size: widths[index] ?? 0, type: WidthType.DXA },
            margins: { top: 40, bottom: 40, left: 80, right: 80 },
            children: String(cell)
              .split('\n')
              .map((said) => cellLine(said, bold || typeof cell === 'number', bold)),
          }),
      ),
    });
  return new Table({
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: [
      row(
        columns.map(({ title }) => title),
        true,
      ),
      ...rows.map((cells) => row(cells, false)),
    ],
  });
}

function cellLine(said: string, centred: boolean, bold: boolean): Paragraph {
  return line(said, {
    size: 24,
    bold,
    alignment: centred ? AlignmentType.CENTER : AlignmentType.LEFT,
  });
}

interface LineLook {
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly size?: number;
  readonly before?: number;
  readonly after?: number;
  readonly alignment?: (typeof AlignmentType)[keyof typeof AlignmentType];
}

/** One line, in the middle unless it says otherwise. */
function line(said: string, look: LineLook = {}): Paragraph {
  const { bold = false, italics = false, size = BODY, before = 0, after = 0 } = look;
  return new Paragraph({
    alignment: look.alignment ?? AlignmentType.CENTER,
    spacing: { before, after },
    children: [new TextRun({ text: said, bold, italics, size })],
  });
}
