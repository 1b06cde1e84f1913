import { readFile } from 'node:fs/promises';
import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  type PDFFont,
  PDFName,
  type PDFPage,
  PDFRef,
} from '@cantoo/pdf-lib';
import * as fontkit from 'fontkit';
import { tinos } from '../../tinos.ts';
import { boxOf, fromSeen, type PageBox, seenSize } from './page-box.ts';

/** Something drawn over pages, upright as each is seen and as large as it is. */
export interface Overlay {
  /** What it is called among the things a page draws with; stands in no file of ours before. */
  readonly name: string;
  /** How dark the letters are, 0 to 1. */
  readonly opacity: number;
  /**
   * As a PDF draws it, with the lower left corner of what is seen at the origin. The font is `/Letters`.
   * @param size width and height in points
   */
  readonly draw: (size: readonly [number, number], font: PDFFont) => string;
}

/** Draws over pages of a document with letters that have all of Vietnamese; pages of one form share what is drawn. */
export class Overlays {
  readonly #document: PDFDocument;
  readonly #font: PDFFont;
  readonly #forms = new Map<Overlay, Map<string, Form>>();
  readonly #saved: PDFRef;

  private constructor(document: PDFDocument, font: PDFFont) {
    this.#document = document;
    this.#font = font;
    this.#saved = this.#stream('q');
  }

  static async over(document: PDFDocument): Promise<Overlays> {
    document.registerFontkit(fontkit as unknown as Parameters<typeof document.registerFontkit>[0]);
    const font = await document.embedFont(await readFile(tinos('400Regular')), { subset: true });
    return new Overlays(document, font);
  }

  put(page: PDFPage, overlay: Overlay): void {
    const { node } = page;
    const { drawn, shown } = this.#formFor(boxOf(page), overlay);
    const { context } = this.#document;
    // Lists and dictionaries may be those of other pages too: this page gets its own.
    const resources = node.Resources()?.clone(context) ?? context.obj({});
    const objects = resources.lookupMaybe(PDFName.of('XObject'), PDFDict)?.clone(context);
    const named = objects ?? context.obj({});
    named.set(PDFName.of(overlay.name), drawn);
    resources.set(PDFName.of('XObject'), named);
    node.set(PDFName.of('Resources'), resources);
    const list = context.obj([this.#saved, ...contentsOf(page), shown]);
    node.set(PDFName.of('Contents'), list);
  }

  #formFor(box: PageBox, overlay: Overlay): Form {
    const forms = this.#forms.get(overlay) ?? new Map<string, Form>();
    this.#forms.set(overlay, forms);
    const key = JSON.stringify(box);
    const known = forms.get(key);
    if (known) return known;
    const name = PDFName.of(overlay.name);
    // After what the page draws with is put back as it was before it.
    const shown = this.#stream(`Q q ${fromSeen(box).map(plain).join(' ')} cm ${name} Do Q`);
    const form = { drawn: this.#drawn(seenSize(box), overlay), shown };
    forms.set(key, form);
    return form;
  }

  #drawn(size: readonly [number, number], { draw, opacity }: Overlay): PDFRef {
    return this.#stream(`/Seen gs ${draw(size, this.#font)}`, {
      Type: 'XObject',
      Subtype: 'Form',
      BBox: [0, 0, ...size],
      Resources: { Font: { Letters: this.#font.ref }, ExtGState: { Seen: { ca: opacity } } },
    });
  }

  #stream(drawn: string, entries = {}): PDFRef {
    const { context } = this.#document;
    return context.register(context.flateStream(drawn, entries));
  }
}

interface Form {
  readonly drawn: PDFRef;
  readonly shown: PDFRef;
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
export const plain = (value: number) => value.toFixed(4);
