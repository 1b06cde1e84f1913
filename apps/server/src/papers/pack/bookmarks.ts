import {
  type PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFPage,
  type PDFRef,
} from '@cantoo/pdf-lib';

export interface Bookmark {
  readonly title: string;
  readonly page: PDFPage;
  readonly inside: readonly Bookmark[];
  /** Whether what is inside is shown at once. */
  readonly open: boolean;
}

/** Gives a document its outline, shown when it is opened. (ISO 32000-1, 12.3.3) */
export function putBookmarks(document: PDFDocument, bookmarks: readonly Bookmark[]): void {
  const { context, catalog } = document;
  const root = context.obj({ Type: 'Outlines' });
  const ref = context.register(root);
  fill(document, root, ref, bookmarks);
  catalog.set(PDFName.of('Outlines'), ref);
  catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
}

/** Hangs bookmarks under their parent, each knowing its neighbours. */
function fill(
  document: PDFDocument,
  parent: PDFDict,
  parentRef: PDFRef,
  bookmarks: readonly Bookmark[],
): void {
  const { context } = document;
  const refs = bookmarks.map(() => context.nextRef());
  bookmarks.forEach(({ title, page, inside, open }, index) => {
    const entry = context.obj({ Parent: parentRef, Dest: [page.ref, 'Fit'] });
    entry.set(PDFName.of('Title'), PDFHexString.fromText(title));
    link(entry, 'Prev', refs[index - 1]);
    link(entry, 'Next', refs[index + 1]);
    const ref = refs[index];
    if (!ref) return;
    context.assign(ref, entry);
    fill(document, entry, ref, inside);
    const shown = inside.reduce((sum, each) => sum + 1 + (each.open ? each.inside.length : 0), 0);
    if (shown > 0) entry.set(PDFName.of('Count'), PDFNumber.of(open ? shown : -shown));
  });
  link(parent, 'First', refs[0]);
  link(parent, 'Last', refs.at(-1));
  parent.set(PDFName.of('Count'), PDFNumber.of(bookmarks.length));
}

function link(entry: PDFDict, name: 'Prev' | 'Next' | 'First' | 'Last', to: PDFRef | undefined) {
  if (to) entry.set(PDFName.of(name), to);
}
