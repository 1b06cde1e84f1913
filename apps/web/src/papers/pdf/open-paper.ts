import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { DocumentInitParameters, PDFWorker } from 'pdfjs-dist/types/src/display/api';
import { type Fetched, fetchRange } from './fetch-range.ts';
import { abandonPdfLibrary, pdfLibrary } from './library.ts';
import { PaperProblemError } from './paper-problem.ts';
import { CHUNK_BYTES, type Part, rangeTransport, type Watch } from './range-transport.ts';

/** A file that keeps the worker busy longer than this is hostile or hopelessly broken; milliseconds. */
const PATIENCE = 60_000;
/** No image larger than a scan of A0 at 300 dpi. */
const MOST_IMAGE_PIXELS = 140_000_000;

export interface PaperAddress {
  readonly url: string;
  /** Bytes, when known: its directory, at the end, is then fetched together with its beginning. */
  readonly size: number | null;
}

/**
 * Opens a paper so that its first page can be drawn after as few round trips as possible: the file's
 * beginning and end are fetched while pdf.js itself is still loading.
 * @throws PaperProblemError or an error of pdf.js, see `problemOf`
 */
export async function openPaper(address: PaperAddress, watch: Watch): Promise<PDFDocumentProxy> {
  const [{ pdfjs, worker }, head, tail] = await Promise.all([
    pdfLibrary(),
    fetchRange(address.url, 0, CHUNK_BYTES, watch.signal, watch.onWaiting),
    fetchTail(address, watch),
  ]);
  const task = pdfjs.getDocument({
    ...settings(worker),
    ...source(pdfjs.PDFDataRangeTransport, address.url, head, tail, watch),
  });
  watch.signal.addEventListener('abort', () => void task.destroy());
  const document = await withPatience(task.promise);
  if (document.numPages === 0) throw new PaperProblemError('damaged');
  return document;
}

function source(
  base: Parameters<typeof rangeTransport>[0],
  url: string,
  head: Fetched,
  tail: Part | null,
  watch: Watch,
): DocumentInitParameters {
  const bytes = new Uint8Array(head.bytes);
  if (head.whole || bytes.length >= head.length) return { data: bytes };
  return { range: rangeTransport(base, { url, length: head.length, head: bytes, tail }, watch) };
}

/** The last whole chunk and what is after it, aligned as pdf.js will ask for it. */
async function fetchTail(address: PaperAddress, watch: Watch): Promise<Part | null> {
  const { url, size } = address;
  if (size === null || size <= CHUNK_BYTES) return null;
  const begin = Math.max(CHUNK_BYTES, Math.floor((size - 1) / CHUNK_BYTES) * CHUNK_BYTES);
  const { bytes, whole } = await fetchRange(url, begin, size, watch.signal, watch.onWaiting);
  return whole ? null : { begin, bytes: new Uint8Array(bytes) };
}

function settings(worker: PDFWorker): DocumentInitParameters {
  return {
    worker,
    // Only what is looked at is fetched.
    rangeChunkSize: CHUNK_BYTES,
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
