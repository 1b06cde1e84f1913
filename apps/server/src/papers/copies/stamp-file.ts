import { readFile, writeFile } from 'node:fs/promises';
import {
  ParseSpeeds,
  PDFArray,
  PDFDict,
  PDFDocument,
  type PDFFont,
  PDFName,
  type PDFPage,
  PDFRef,
} from '@cantoo/pdf-lib';
import * as fontkit from 'fontkit';
import { tinos } from '../../tinos.ts';
import { boxOf, fromSeen, type PageBox, seenSize } from './page-box.ts';
import { RISE, stampPlaces } from './stamp-places.ts';
import type { CopyTask } from './task.ts';

/** Darker than on a screen, which shines through; light enough to read what lies under it. */
const OPACITY = 0.26;
const COLOUR = '0.24 0.08 0.1';

/** Stands in no file of ours twice: a page's own names stay what they are. */
const STAMP = PDFName.of('EcabinetStamp');

/**
 * Writes a copy with the words across every page. The file is written anew: what is only added at its
 * end could be cut off again.
 * @throws what the library says of a file that it cannot take apart, or takes apart otherwise than the tablets
 */
export async function stampFile({ path, to, words, pages }: CopyTask): Promise<void> {
  const document = await opened(await readFile(path));
  if (document.getPageCount() !== pages) throw new Error('Not the pages that were inspected');
  document.registerFontkit(fontkit as unknown as Parameters<typeof document.registerFontkit>[0]);
  const font = await document.embedFont(await readFile(tinos('400Regular')), { subset: true });
  const stamps = new Stamps(document, font, words);
  // A page may stand in a document twice.
  for (const page of new Set(document.getPages())) stamps.put(page);
  const bytes = await document.save({ addDefaultPage: false, updateFieldAppearances: false });
  await writeFile(to, bytes, { flag: 'wx', mode: 0o600 });
}

const CAREFUL = { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest } as const;

/** Strictly: what is passed over here would be missing from the copy. */
async function opened(bytes: Uint8Array): Promise<PDFDocument> {
  try {
    return await PDFDocument.load(bytes, { ...CAREFUL, throwOnInvalidObject: true });
  } catch (problem) {
    // An owner's password keeps nobody from reading; a user's was refused at the upload. What says how
    // a file is encrypted is an invalid object to the library once it decrypts.
    const looked = await PDFDocument.load(bytes, { ...CAREFUL, ignoreEncryption: true });
    if (!looked.isEncrypted) throw problem;
    return PDFDocument.load(bytes, { ...CAREFUL, password: '' });
  }
}

/** Pages of one form share their stamp. */
class Stamps {
  readonly #document: PDFDocument;
  readonly #font: PDFFont;
  readonly #words: string;
  readonly #forms = new Map<string, { readonly stamp: PDFRef; readonly shown: PDFRef }>();
  readonly #saved: PDFRef;

  constructor(document: PDFDocument, font: PDFFont, words: string) {
    this.#document = document;
    this.#font = font;
    this.#words = words;
    this.#saved = this.#stream('q');
  }

  put(page: PDFPage): void {
    const { node } = page;
    const { stamp, shown } = this.#formFor(boxOf(page));
    const { context } = this.#document;
    // Lists and dictionaries may be those of other pages too: this page gets its own.
    const resources = node.Resources()?.clone(context) ?? context.obj({});
    const objects = resources.lookupMaybe(PDFName.of('XObject'), PDFDict)?.clone(context);
    const named = objects ?? context.obj({});
    named.set(STAMP, stamp);
    resources.set(PDFName.of('XObject'), named);
    node.set(PDFName.of('Resources'), resources);
    const list = context.obj([this.#saved, ...contentsOf(page), shown]);
    node.set(PDFName.of('Contents'), list);
  }

  #formFor(box: PageBox) {
    const key = JSON.stringify(box);
    const known = this.#forms.get(key);
    if (known) return known;
    // After what the page draws with is put back as it was before it.
    const shown = this.#stream(`Q q ${fromSeen(box).map(plain).join(' ')} cm ${STAMP} Do Q`);
    const form = { stamp: this.#stamp(seenSize(box)), shown };
    this.#forms.set(key, form);
    return form;
  }

  #stamp(size: readonly [number, number]): PDFRef {
    const font = this.#font;
    const places = stampPlaces(size, (letters) => font.widthOfTextAtSize(this.#words, letters));
    const text = font.encodeText(this.#words);
    const { cos, sin } = RISE;
    const lines = places.starts.map(([x, y]) => {
      const matrix = [cos, sin, -sin, cos, x, y].map(plain).join(' ');
      return `${matrix} Tm ${text} Tj`;
    });
    const drawn = `/Seen gs ${COLOUR} rg BT /Letters ${plain(places.size)} Tf ${lines.join('\n')} ET`;
    return this.#stream(drawn, {
      Type: 'XObject',
      Subtype: 'Form',
      BBox: [0, 0, ...size],
      Resources: { Font: { Letters: font.ref }, ExtGState: { Seen: { ca: OPACITY } } },
    });
  }

  #stream(drawn: string, entries = {}): PDFRef {
    const { context } = this.#document;
    return context.register(context.flateStream(drawn, entries));
  }
}

/** The streams that draw a page, as the page names them. */
function contentsOf({ node }: PDFPage): readonly PDFRef[] {
  const contents = node.Contents();
  if (contents instanceof PDFArray)
    return contents.asArray().filter((part) => part instanceof PDFRef);
  const only = node.get(PDFName.of('Contents'));
  return contents && only instanceof PDFRef ? [only] : [];
}

/** A number as a PDF writes it: never with an exponent. */
const plain = (value: number) => value.toFixed(4);
