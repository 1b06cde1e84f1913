import pdfmake from 'pdfmake';
import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { tinos } from '../tinos.ts';

pdfmake.setFonts({
  Tinos: {
    normal: tinos('400Regular'),
    bold: tinos('700Bold'),
    italics: tinos('400Regular_Italic'),
    bolditalics: tinos('700Bold_Italic'),
  },
});
// It writes what we give it, reads its own fonts and fetches nothing.
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((file) => file.endsWith('.ttf'));

/** A document on A4 in letters that have all of Vietnamese. */
export async function toPdf(definition: TDocumentDefinitions): Promise<Buffer> {
  const { defaultStyle, ...rest } = definition;
  const document = pdfmake.createPdf({
    pageSize: 'A4',
    ...rest,
    defaultStyle: { font: 'Tinos', ...defaultStyle },
  });
  return Buffer.from(await document.getBuffer());
}
