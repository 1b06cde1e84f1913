import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { PDFDocument } from '@cantoo/pdf-lib';
import * as fontkit from 'fontkit';

/** Words of a page, each piece where it is put; points from the lower left corner. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** Pages in Vietnamese, their words in the pieces and at the places given. */
export async function pieces(path: string, pages: readonly (readonly Piece[])[]): Promise<void> {
  const document = await PDFDocument.create();
  document.registerFontkit(fontkit as unknown as Parameters<typeof document.registerFontkit>[0]);
  const tinos = import.meta.resolve('@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf');
  const font = await document.embedFont(await readFile(fileURLToPath(tinos)));
  for (const each of pages) {
    const page = document.addPage([595.28, 841.89]);
    for (const { text, x, y } of each) page.drawText(text, { x, y, size: 14, font });
  }
  await writeFile(path, await document.save());
}
