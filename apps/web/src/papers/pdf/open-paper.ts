import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { DocumentInitParameters, PDFWorker } from 'pdfjs-dist/types/src/display/api';
import type { PartsWatch } from './file-parts.ts';
import { abandonPdfLibrary, pdfLibrary } from './library.ts';
import { type PaperProblem, PaperProblemError } from './paper-problem.ts';
import { openSource, type PaperAddress } from './paper-source.ts';
import { GRAIN_BYTES, rangeTransport } from './range-transport.ts';

/** A file that keeps the worker busy longer than this is hostile or hopelessly broken; milliseconds. */
const PATIENCE = 60_000;
/** No image larger than a scan of A0 at 300 dpi. */
const MOST_IMAGE_PIXELS = 140_000_000;

export interface PaperWatch extends PartsWatch {
  /** The server refuses to send more of the paper. */
  readonly onProblem: (problem: PaperProblem) => void;
}

/**
 * Opens a paper so that its first page can be drawn after as few round trips as possible: the file's
 * beginning and end are on their way while pdf.js itself is still loading.
 * @throws PaperProblemError or an error of pdf.js, see `problemOf`
 */
export async function openPaper(
  address: PaperAddress,
  watch: PaperWatch,
): Promise<PDFDocumentProxy> {
  const [{ pdfjs, worker }, file] = await Promise.all([pdfLibrary(), openSource(address, watch)]);
  const source =
    file.head.length >= file.length
      ? { data: file.head }
      : { range: rangeTransport(pdfjs.PDFDataRangeTransport, file, watch.onProblem) };
  const task = pdfjs.getDocument({ ...settings(worker), ...source });
  watch.signal.addEventListener('abort', () => void task.destroy());
  const document = await withPatience(task.promise);
  if (document.numPages === 0) throw new PaperProblemError('damaged');
  return document;
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
