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

export interface OutlineEntry {
  readonly title: string;
  /** From 1. */
  readonly page: number;
  readonly inside: readonly OutlineEntry[];
}

/** The bookmarks as a reader of PDF shows them. */
export async function outlineOfPdf(bytes: Uint8Array): Promise<readonly OutlineEntry[]> {
  const data = new Uint8Array(bytes);
  const loading = getDocument({ data, verbosity: VerbosityLevel.ERRORS });
  const document = await loading.promise;
  type Entries = Awaited<ReturnType<typeof document.getOutline>>;
  const entriesOf = (entries: Entries): Promise<OutlineEntry[]> =>
    Promise.all(
      (entries ?? []).map(async ({ title, dest, items }) => {
        const page = Array.isArray(dest) ? 1 + (await document.getPageIndex(dest[0])) : 0;
        return { title, page, inside: await entriesOf(items) };
      }),
    );
  const outline = await entriesOf(await document.getOutline());
  await loading.destroy();
  return outline;
}

/** Titles of an outline, one under the other, indented by two for each level. */
export function titlesOf(outline: readonly OutlineEntry[], level = 0): string[] {
  return outline.flatMap(({ title, inside }) => [
    `${'  '.repeat(level)}${title}`,
    ...titlesOf(inside, level + 1),
  ]);
}
