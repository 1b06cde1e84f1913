import type { PDFDataRangeTransport } from 'pdfjs-dist';
import { fetchRange } from './fetch-range.ts';
import type { PaperProblem } from './paper-problem.ts';
import { problemOf } from './paper-problem.ts';

/**
 * How much pdf.js asks for at once. Larger than its own 64 KB: at 40 ms of delay and 10 Mbit/s a
 * request of 128 KB costs little more than one of 64, and a page of a scan takes half as many.
 */
export const CHUNK_BYTES = 131_072;

export interface PaperBytes {
  readonly url: string;
  readonly length: number;
  /** The beginning of the file, already here. */
  readonly head: Uint8Array<ArrayBuffer>;
  /** The end of the file, where its directory is; already here when the length was known beforehand. */
  readonly tail: Part | null;
}

export interface Part {
  readonly begin: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface Watch {
  readonly signal: AbortSignal;
  /** The network is away, or back. */
  readonly onWaiting: (waiting: boolean) => void;
  /** The server refuses to send more of the paper. */
  readonly onProblem: (problem: PaperProblem) => void;
}

/** Gives pdf.js the parts of a file that it asks for. */
export function rangeTransport(
  base: typeof PDFDataRangeTransport,
  paper: PaperBytes,
  watch: Watch,
): PDFDataRangeTransport {
  const transport = new base(paper.length, paper.head);
  transport.requestDataRange = (begin, end) => {
    read(paper, begin, end, watch).then(
      (bytes) => transport.onDataRange(begin, bytes),
      (thrown) => {
        if (!watch.signal.aborted) watch.onProblem(problemOf(thrown));
      },
    );
  };
  return transport;
}

async function read(
  { url, tail }: PaperBytes,
  begin: number,
  end: number,
  { signal, onWaiting }: Watch,
): Promise<Uint8Array> {
  if (tail && begin >= tail.begin && end <= tail.begin + tail.bytes.length) {
    // A copy: pdf.js hands its bytes over to the worker.
    return tail.bytes.slice(begin - tail.begin, end - tail.begin);
  }
  return new Uint8Array((await fetchRange(url, begin, end, signal, onWaiting)).bytes);
}
