import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { DocumentInitParameters, PDFWorker } from 'pdfjs-dist/types/src/display/api';
import { fetchRange } from './fetch-range.ts';
import { FileParts, type Part, type PartsWatch } from './file-parts.ts';
import { abandonPdfLibrary, pdfLibrary } from './library.ts';
import { type PaperProblem, PaperProblemError } from './paper-problem.ts';
import { GRAIN_BYTES, rangeTransport } from './range-transport.ts';

/** A file that keeps the worker busy longer than this is hostile or hopelessly broken; milliseconds. */
const PATIENCE = 60_000;
/** No image larger than a scan of A0 at 300 dpi. */
const MOST_IMAGE_PIXELS = 140_000_000;

/**
 * A paper up to this is fetched whole: under a second at 10 Mbit/s, where its pages' dictionaries, one by
 * one, would be dozens of requests; and the browser keeps it for the next time.
 */
const WHOLE_BYTES = 1_000_000;
/** How much of a paper's beginning, and of its end, is fetched before anybody asks. */
const EDGE_BYTES = 65_536;

export interface PaperAddress {
  readonly url: string;
  /** Bytes, when known: its directory, at the end, is then fetched together with its beginning. */
  readonly size: number | null;
}

export interface PaperWatch extends PartsWatch {
  /** The server refuses to send more of the paper. */
  readonly onProblem: (problem: PaperProblem) => void;
}

/**
 * Opens a paper so that its first page can be drawn after as few round trips as possible: the file's
 * beginning and end are fetched while pdf.js itself is still loading.
 * @throws PaperProblemError or an error of pdf.js, see `problemOf`
 */
export async function openPaper(
  { url, size }: PaperAddress,
  watch: PaperWatch,
): Promise<PDFDocumentProxy> {
  const edge = size !== null && size <= WHOLE_BYTES ? size : EDGE_BYTES;
  const [{ pdfjs, worker }, head, tail] = await Promise.all([
    pdfLibrary(),
    fetchRange(url, 0, edge, watch),
    edge === size ? null : fetchTail(url, size, watch),
  ]);
  const bytes = new Uint8Array(head.bytes);
  const whole = head.whole || bytes.length >= head.length;
  const parts = new FileParts(url, head.length, tail ? [tail] : [], watch);
  const file = { length: head.length, head: bytes, parts };
  const source = whole
    ? { data: bytes }
    : { range: rangeTransport(pdfjs.PDFDataRangeTransport, file, watch.onProblem) };
  const task = pdfjs.getDocument({ ...settings(worker), ...source });
  watch.signal.addEventListener('abort', () => void task.destroy());
  const document = await withPatience(task.promise);
  if (document.numPages === 0) throw new PaperProblemError('damaged');
  return document;
}

/** The end of the file, cut as pdf.js will ask for it. */
async function fetchTail(
  url: string,
  size: number | null,
  watch: PaperWatch,
): Promise<Part | null> {
  if (size === null || size <= EDGE_BYTES) return null;
  const grains = Math.floor((size - EDGE_BYTES) / GRAIN_BYTES);
  const begin = Math.max(EDGE_BYTES, grains * GRAIN_BYTES);
  // Not behind the beginning in the browser's cache, see `FileParts`.
  const options = { ...watch, cache: 'no-store' } as const;
  const { bytes, whole } = await fetchRange(url, begin, size, options);
  return whole ? null : { begin, bytes: new Uint8Array(bytes) };
}

function settings(worker: PDFWorker): DocumentInitParameters {
  return {
    worker,
    // Only what is looked at is fetched.
    rangeChunkSize: GRAIN_BYTES,
    disableAutoFetch: true,
    disableStream: true,
    // Everything pdf.js may need comes from our own origin.
    cMapUrl: `${__PDF_ASSETS__}cmaps/`,
    standardFontDataUrl: `${__PDF_ASSETS__}standard_fonts/`,
    wasmUrl: `${__PDF_ASSETS__}wasm/`,
    iccUrl: `${__PDF_ASSETS__}iccs/`,
    isEvalSupported: false,
    enableXfa: false,
    maxImageSize: MOST_IMAGE_PIXELS,
  };
}

function withPatience<T>(promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      abandonPdfLibrary();
      reject(new PaperProblemError('damaged'));
    }, PATIENCE);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
