import { writeFile } from 'node:fs/promises';
import {
  degrees,
  type PDFDict,
  PDFDocument,
  PDFName,
  type PDFPage,
  PDFString,
  StandardFonts,
} from '@cantoo/pdf-lib';

/** Points. */
const a4 = [595.28, 841.89] as const;
const a3Landscape = [1190.55, 841.89] as const;

/** A text document with a plain cross-reference table. */
export async function textDocument(path: string, pages = 3, words = 'A paper'): Promise<void> {
  const document = await lettered(pages, words);
  await writeFile(path, await document.save({ useObjectStreams: false }));
}

/** The same, with its objects in object streams and a cross-reference stream (PDF 1.5). */
export async function compactDocument(path: string, pages = 40): Promise<void> {
  const document = await lettered(pages, 'A paper in object streams');
  await writeFile(path, await document.save({ useObjectStreams: true }));
}

/** Each page with words of its own, line by line. */
export async function writtenPages(path: string, pages: readonly string[]): Promise<void> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.TimesRoman);
  for (const words of pages) {
    const page = document.addPage([...a4]);
    page.drawText(words, { x: 60, y: 760, size: 12, font, maxWidth: 470, lineHeight: 16 });
  }
  await writeFile(path, await document.save());
}

/** Wide tables: A3 landscape, 40 rows of 12 columns a page. */
export async function tables(path: string, pages = 12): Promise<void> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (let number = 1; number <= pages; number += 1) {
    const page = document.addPage([...a3Landscape]);
    for (let cell = 0; cell < 480; cell += 1) {
      const x = 40 + (cell % 12) * 92;
      const y = 800 - Math.floor(cell / 12) * 19;
      page.drawRectangle({ x, y, width: 92, height: 19, borderWidth: 0.5 });
      page.drawText(`${number}.${cell}`, { x: x + 4, y: y + 6, size: 9, font });
    }
  }
  await writeFile(path, await document.save());
}

/** Where a link stands on its page: left, bottom, right, top; points from the lower left corner. */
type LinkBox = readonly [number, number, number, number];

/** Four upright pages and a wide table; the first leads to the third, out to the web, and to what no reader may open. */
export async function linked(path: string): Promise<void> {
  const document = await lettered(4, 'Reading room');
  const [first, , third] = document.getPages();
  if (!first || !third) throw new Error('the document has no pages');
  const wide = document.addPage([...a3Landscape]);
  wide.drawText('Reading room, page 5: a wide table', { x: 60, y: 760, size: 14 });
  const goTo = document.context.obj({
    S: 'GoTo',
    D: [third.ref, 'XYZ', null, 800, null],
  });
  const open = (uri: string) => document.context.obj({ S: 'URI', URI: PDFString.of(uri) });
  link(first, 'III. The third page', [60, 690, 300, 706], goTo);
  link(first, 'The law', [60, 660, 300, 676], open('https://vanban.example/luat-76-2015'));
  link(first, 'A script', [60, 630, 300, 646], open('javascript:document.title="taken"'));
  link(first, 'A file', [60, 600, 300, 616], open('file:///etc/passwd'));
  await writeFile(path, await document.save());
}

function link(page: PDFPage, words: string, box: LinkBox, action: PDFDict): void {
  const [x, y] = box;
  page.drawText(words, { x, y: y + 3, size: 12 });
  const { context } = page.doc;
  const entries = { Type: 'Annot', Subtype: 'Link', Rect: [...box], Border: [0, 0, 0] };
  const annotation = context.obj(entries);
  annotation.set(PDFName.of('A'), action);
  page.node.addAnnot(context.register(annotation));
}

/** Upright pages that the reader is told to turn. */
export async function turned(path: string): Promise<void> {
  const document = await lettered(2, 'A turned paper');
  for (const page of document.getPages()) page.setRotation(degrees(90));
  await writeFile(path, await document.save());
}

/** Pages of many forms: turned every way, large and small, and showing only a part of themselves. */
export async function manyForms(path: string): Promise<void> {
  const document = await lettered(4, 'A paper');
  for (const [index, page] of document.getPages().entries()) page.setRotation(degrees(90 * index));
  document.addPage([...a3Landscape]);
  document.addPage([200, 200]);
  document.addPage([...a4]).setCropBox(100, 200, 300, 400);
  const turnedPart = document.addPage([...a4]);
  turnedPart.setCropBox(-50, 100, 300, 2_000);
  turnedPart.setRotation(degrees(270));
  await writeFile(path, await document.save());
}

/** A form to fill in (AcroForm), two pages. */
export async function form(path: string): Promise<void> {
  const document = await PDFDocument.create();
  const [first, second] = [document.addPage([...a4]), document.addPage([...a4])];
  const fields = document.getForm();
  fields.createTextField('unit').addToPage(first, { x: 60, y: 700, width: 300, height: 24 });
  fields.createCheckBox('agreed').addToPage(first, { x: 60, y: 640, width: 18, height: 18 });
  fields.createTextField('opinion').addToPage(second, { x: 60, y: 500, width: 400, height: 200 });
  await writeFile(path, await document.save());
}

/** Opens only with a password. */
export async function locked(path: string): Promise<void> {
  const document = await lettered(2, 'A locked paper');
  document.encrypt({ userPassword: 'needed', ownerPassword: 'owner' });
  await writeFile(path, await document.save());
}

/** Encrypted against change, opens without a password: every reader shows it, and so do we. */
export async function restricted(path: string): Promise<void> {
  const document = await lettered(2, 'A restricted paper');
  document.encrypt({ userPassword: '', ownerPassword: 'owner', permissions: { modifying: false } });
  await writeFile(path, await document.save());
}

async function lettered(pages: number, words: string): Promise<PDFDocument> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.TimesRoman);
  for (let number = 1; number <= pages; number += 1) {
    const page = document.addPage([...a4]);
    page.drawText(`${words}, page ${number}`, { x: 60, y: 760, size: 14, font });
  }
  return document;
}
