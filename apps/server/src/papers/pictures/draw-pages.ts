import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { isExhausted } from '../inspection/refusal-for.ts';
import { withDocument } from '../inspection/with-document.ts';
import type { PictureTask, PictureTold } from './task.ts';

/** Of 100: small print of a scan stays readable. */
const QUALITY = 45;
/** A page longer than this many widths is drawn narrower, to fit into it. */
const MOST_WIDTHS = 4;
/** Pixels of an image within a page; larger ones are left out, as on the tablets. */
const MOST_IMAGE_PIXELS = 140_000_000;

const library = path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** What a page may need besides the file: letters that it does not bring, and decoders of scans. */
const forDrawing = {
  standardFontDataUrl: `${library}/standard_fonts/`,
  cMapUrl: `${library}/cmaps/`,
  wasmUrl: `${library}/wasm/`,
  useWasm: true,
  maxImageSize: MOST_IMAGE_PIXELS,
};

/** Draws pages one after another and tells of each as soon as its picture is there. */
export function drawPages(
  task: PictureTask,
  tell: (what: PictureTold) => Promise<void>,
): Promise<void> {
  const drawAll = async (document: PDFDocumentProxy) => {
    for (const page of task.pages) await tell({ page, made: await isDrawn(document, page, task) });
  };
  return withDocument(task.path, drawAll, forDrawing);
}

/** A page that cannot be drawn leaves the others theirs. */
async function isDrawn(
  document: PDFDocumentProxy,
  number: number,
  { to, width }: PictureTask,
): Promise<boolean> {
  try {
    const page = await document.getPage(number);
    await writeFile(`${to}.${number}`, await pictureOf(page, width), { flag: 'wx', mode: 0o600 });
    page.cleanup();
    return true;
  } catch (error) {
    if (isExhausted(error)) throw error;
    return false;
  }
}

async function pictureOf(page: PDFPageProxy, width: number): Promise<Buffer> {
  const whole = page.getViewport({ scale: 1 });
  const scale = Math.min(width / whole.width, (MOST_WIDTHS * width) / whole.height);
  const viewport = page.getViewport({ scale });
  const pixels = (length: number) => Math.max(1, Math.round(length));
  const canvas = createCanvas(pixels(viewport.width), pixels(viewport.height));
  // The canvas of the server draws as that of a browser does, and is not called so.
  await page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport }).promise;
  return canvas.encode('webp', QUALITY);
}
