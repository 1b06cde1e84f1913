import { open } from 'node:fs/promises';
import type { InspectionRefusal } from '@e-cabinet/protocol';
import {
  getDocument,
  type PDFDocumentProxy,
  VerbosityLevel,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import { refuseOtherTypes } from './detect-type.ts';
import { FileRange } from './file-range.ts';
import type { Findings, PdfFacts } from './findings.ts';
import { sampledPages } from './limits.ts';
import { isExhausted, refusalFor } from './refusal-for.ts';
import type { InspectionTask } from './task.ts';

/**
 * Inspects a file with the library the tablets read it with, so that both count the same pages.
 * Memory and time are bounded by the process around it, see `inspect.ts`.
 */
export async function inspectFile({ path, pages, memory }: InspectionTask): Promise<Findings> {
  const otherType = await refuseOtherTypes(path);
  if (otherType !== null) return refuse(otherType);
  const file = await open(path);
  const { size } = await file.stat();
  const loading = getDocument({ range: new FileRange(file, size), ...careful });
  try {
    return await look(await loading.promise, pages);
  } catch (error) {
    return refuse(refusalFor(error, size + memory / 2));
  } finally {
    await loading.destroy();
    await file.close();
  }
}

/** Reads only what is asked for, runs nothing that a file brings, says nothing of what is in it. */
const careful = {
  disableAutoFetch: true,
  disableStream: true,
  isEvalSupported: false,
  useWasm: false,
  verbosity: VerbosityLevel.ERRORS,
};

const refuse = (refusal: InspectionRefusal): Findings => ({ sound: false, refusal });

async function look(document: PDFDocumentProxy, mostPages: number): Promise<Findings> {
  const pages = document.numPages;
  if (pages === 0) return refuse({ refusal: 'pdf-no-pages' });
  if (pages > mostPages) return refuse({ refusal: 'pdf-too-complex' });
  const pageSizes: PdfFacts['pageSizes'] = [];
  for (let number = 1; number <= Math.min(pages, sampledPages); number += 1) {
    pageSizes.push(await readThrough(document, number));
  }
  return { sound: true, facts: { pages, pageSizes, ...(await traits(document)) } };
}

/** Measures a page and unpacks its content once: what would burst on a tablet bursts here. */
async function readThrough(document: PDFDocumentProxy, number: number): Promise<[number, number]> {
  const page = await document.getPage(number);
  const { width, height } = page.getViewport({ scale: 1 });
  await page.getTextContent().catch((error: unknown) => {
    // Text that cannot be taken does not keep a page from being shown.
    if (isExhausted(error)) throw error;
  });
  page.cleanup();
  return [hundredths(width), hundredths(height)];
}

const hundredths = (points: number) => Math.round(points * 100) / 100;

async function traits(document: PDFDocumentProxy): Promise<Pick<PdfFacts, 'encrypted' | 'form'>> {
  const info = new Map<string, unknown>(Object.entries((await document.getMetadata()).info));
  const encrypted = typeof info.get('EncryptFilterName') === 'string';
  if (info.get('IsXFAPresent') === true) return { encrypted, form: 'xfa' };
  return { encrypted, form: info.get('IsAcroFormPresent') === true ? 'fields' : 'none' };
}
