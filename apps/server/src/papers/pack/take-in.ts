import {
  PDFBool,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFObjectCopier,
  PDFPage,
  PDFPageLeaf,
  type PDFRef,
} from '@cantoo/pdf-lib';
import { strictDocument } from '../copies/strict-document.ts';

/**
 * Copies all pages of a file into a pack, with their links to one another. They are not among its pages yet.
 * @throws where the file cannot be taken apart, is not what was inspected, or would look otherwise here
 */
export async function takeIn(
  pack: PDFDocument,
  bytes: Uint8Array,
  pages: number,
): Promise<readonly PDFPage[]> {
  const file = await strictDocument(bytes);
  if (file.getPageCount() !== pages) throw new Error('Not the pages that were inspected');
  if (needsItsDocument(file)) throw new Error('Its pages look otherwise without their document');
  const copier = PDFObjectCopier.for(file.context, pack.context);
  const taken = new Set<PDFRef>();
  return file.getPages().map((page) => {
    const copied = copier.copy(page.ref);
    // A page may stand in a document twice; in the pack each has a number of its own.
    const ref = taken.has(copied) ? anotherOf(pack, copied) : copied;
    taken.add(ref);
    return PDFPage.of(leafOf(pack, ref), ref, pack);
  });
}

function anotherOf(pack: PDFDocument, ref: PDFRef): PDFRef {
  return pack.context.register(leafOf(pack, ref).clone(pack.context));
}

function leafOf({ context }: PDFDocument, ref: PDFRef): PDFPageLeaf {
  const leaf = context.lookup(ref);
  if (!(leaf instanceof PDFPageLeaf)) throw new Error('Not a page');
  return leaf;
}

/** Layers that are switched off, and forms whose entries are drawn by whoever shows them. */
function needsItsDocument({ catalog }: PDFDocument): boolean {
  if (catalog.has(PDFName.of('OCProperties'))) return true;
  const form = catalog.lookupMaybe(PDFName.of('AcroForm'), PDFDict);
  if (!form) return false;
  const drawn = form.lookup(PDFName.of('NeedAppearances'));
  return form.has(PDFName.of('XFA')) || drawn === PDFBool.True;
}
