import { writeFile } from 'node:fs/promises';
import { degrees, PDFDocument, StandardFonts } from '@cantoo/pdf-lib';

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

/** Upright pages that the reader is told to turn. */
export async function turned(path: string): Promise<void> {
  const document = await lettered(2, 'A turned paper');
  for (const page of document.getPages()) page.setRotation(degrees(90));
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
