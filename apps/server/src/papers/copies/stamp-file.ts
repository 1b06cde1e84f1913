import { readFile, writeFile } from 'node:fs/promises';
import { Overlays } from './overlays.ts';
import { stampOf } from './stamp.ts';
import { strictDocument } from './strict-document.ts';
import type { CopyTask } from './task.ts';

/**
 * Writes a copy with the words across every page. The file is written anew: what is only added at its
 * end could be cut off again.
 * @throws what the library says of a file that it cannot take apart, or takes apart otherwise than the tablets
 */
export async function stampFile({ path, to, words, pages }: CopyTask): Promise<void> {
  const document = await strictDocument(await readFile(path));
  if (document.getPageCount() !== pages) throw new Error('Not the pages that were inspected');
  const overlays = await Overlays.over(document);
  const stamp = stampOf(words);
  // A page may stand in a document twice.
  for (const page of new Set(document.getPages())) overlays.put(page, stamp);
  const bytes = await document.save({ addDefaultPage: false, updateFieldAppearances: false });
  await writeFile(to, bytes, { flag: 'wx', mode: 0o600 });
}
