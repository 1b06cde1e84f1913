import { stat } from 'node:fs/promises';
import type { InspectionRefusal } from '@e-cabinet/protocol';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { refuseOtherTypes } from './detect-type.ts';
import type { Findings, PdfFacts } from './findings.ts';
import { sampledPages } from './limits.ts';
import { sizeOfPage } from './page-size.ts';
import { isExhausted, refusalFor } from './refusal-for.ts';
import { secretMark } from './secret-mark.ts';
import type { InspectionTask } from './task.ts';
import { withDocument } from './with-document.ts';

/**
 * Inspects a file with the library the tablets read it with, so that both count the same pages.
 * Memory and time are bounded by the process around it, see `inspect.ts`.
 */
export async function inspectFile({ path, pages, memory }: InspectionTask): Promise<Findings> {
  const otherType = await refuseOtherTypes(path);
  if (otherType !== null) return refuse(otherType);
  const { size } = await stat(path);
  try {
    return await withDocument(path, (document) => look(document, pages));
  } catch (error) {
    return refuse(refusalFor(error, size + memory / 2));
  }
}

const refuse = (refusal: InspectionRefusal): Findings => ({ sound: false, refusal });

async function look(document: PDFDocumentProxy, mostPages: number): Promise<Findings> {
  const pages = document.numPages;
  if (pages === 0) return refuse({ refusal: 'pdf-no-pages' });
  if (pages > mostPages) return refuse({ refusal: 'pdf-too-complex' });
  const pageSizes: PdfFacts['pageSizes'] = [];
  for (let number = 1; number <= Math.min(pages, sampledPages); number += 1) {
    const page = await document.getPage(number);
    const mark = await readThrough(page);
    if (mark && number === 1) return refuse({ refusal: 'pdf-secret', mark });
    pageSizes.push(sizeOfPage(page));
  }
  return { sound: true, facts: { pages, pageSizes, ...(await traits(document)) } };
}

/** Unpacks the content of a page once: what would burst on a tablet bursts here. @returns the mark of a secret on it */
async function readThrough(page: PDFPageProxy): Promise<string | null> {
  try {
    return secretMark(await page.getTextContent());
  } catch (error) {
    // Text that cannot be taken does not keep a page from being shown.
    if (isExhausted(error)) throw error;
    return null;
  } finally {
    page.cleanup();
  }
}

async function traits(document: PDFDocumentProxy): Promise<Pick<PdfFacts, 'encrypted' | 'form'>> {
  const info = new Map<string, unknown>(Object.entries((await document.getMetadata()).info));
  const encrypted = typeof info.get('EncryptFilterName') === 'string';
  if (info.get('IsXFAPresent') === true) return { encrypted, form: 'xfa' };
  return { encrypted, form: info.get('IsAcroFormPresent') === true ? 'fields' : 'none' };
}
