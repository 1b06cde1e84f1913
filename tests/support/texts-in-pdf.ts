import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The words of each page as a reader of PDF finds them. */
export async function textsInPdf(bytes: Uint8Array): Promise<string[]> {
  const data = new Uint8Array(bytes);
  const loading = getDocument({ data, verbosity: VerbosityLevel.ERRORS });
  const document = await loading.promise;
  const texts: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    texts.push(items.map((item) => ('str' in item ? item.str : '')).join(''));
    page.cleanup();
  }
  await loading.destroy();
  return texts;
}
