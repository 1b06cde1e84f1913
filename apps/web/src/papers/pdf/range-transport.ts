import type { PDFDataRangeTransport } from 'pdfjs-dist';
import { type PaperProblem, problemOf } from './paper-problem.ts';
import type { PaperSource } from './paper-source.ts';

/**
 * The grain in which pdf.js asks for a file. Small, because it asks at once for the dictionaries of all
 * pages, which lie scattered between the images of a scan: with its own 64 KB, 300 of them
 * are 20 MB before the first page is seen. What lies together it asks for in one piece anyway.
 */
export const GRAIN_BYTES = 4_096;

/** Gives pdf.js the parts of a file that it asks for. */
export function rangeTransport(
  base: typeof PDFDataRangeTransport,
  file: PaperSource,
  onProblem: (problem: PaperProblem) => void,
): PDFDataRangeTransport {
  const transport = new base(file.length, file.head);
  transport.requestDataRange = (begin, end) => {
    file.parts.read(begin, end).then(
      (bytes) => transport.onDataRange(begin, bytes),
      (thrown) => onProblem(problemOf(thrown)),
    );
  };
  return transport;
}
