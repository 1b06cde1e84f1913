import type { PDFWorker } from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';

/** pdf.js and the worker in which it reads files. */
export interface PdfLibrary {
  readonly pdfjs: typeof import('pdfjs-dist/legacy/build/pdf.mjs');
  readonly worker: PDFWorker;
}

let library: Promise<PdfLibrary> | null = null;

/** Loads pdf.js when the first paper is opened; the worker serves all papers after that. */
export function pdfLibrary(): Promise<PdfLibrary> {
  library ??= load().catch((problem) => {
    library = null;
    throw problem;
  });
  return library;
}

/** Ends a worker that no longer answers; the next paper gets a new one. */
export function abandonPdfLibrary(): void {
  void library?.then(({ worker }) => worker.destroy());
  library = null;
}

async function load(): Promise<PdfLibrary> {
  // The worker starts while the library is still on its way.
  const port = new Worker(workerUrl, { type: 'module', name: 'pdf' });
  // The build for older browsers, as its worker: the other calls what Safari has only since 26.2.
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  return {
    pdfjs,
    worker: pdfjs.PDFWorker.create({ port, verbosity: pdfjs.VerbosityLevel.ERRORS }),
  };
}
