import { open } from 'node:fs/promises';
import {
  getDocument,
  type PDFDocumentProxy,
  VerbosityLevel,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import { FileRange } from './file-range.ts';

/** Reads only what is asked for, runs nothing that a file brings, says nothing of what is in it. */
const careful = {
  disableAutoFetch: true,
  disableStream: true,
  isEvalSupported: false,
  useWasm: false,
  verbosity: VerbosityLevel.ERRORS,
};

/** Opens a PDF with the library the tablets read it with, and lets go of it afterwards. */
export async function withDocument<T>(
  path: string,
  act: (document: PDFDocumentProxy) => Promise<T>,
  more: Partial<Parameters<typeof getDocument>[0] & object> = {},
): Promise<T> {
  const file = await open(path);
  const { size } = await file.stat();
  const loading = getDocument({ range: new FileRange(file, size), ...careful, ...more });
  try {
    return await act(await loading.promise);
  } finally {
    await loading.destroy();
    await file.close();
  }
}
