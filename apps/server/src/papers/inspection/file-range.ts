import type { FileHandle } from 'node:fs/promises';
import { PDFDataRangeTransport } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Gives pdf.js the parts of an open file it asks for, so that a large file is not read whole. */
export class FileRange extends PDFDataRangeTransport {
  readonly #file: FileHandle;

  constructor(file: FileHandle, size: number) {
    super(size, null);
    this.#file = file;
  }

  /** @param end the first byte not wanted */
  override requestDataRange(begin: number, end: number): void {
    this.#read(begin, end).then(
      (bytes) => this.onDataRange(begin, bytes),
      // pdf.js has no word for a failed read; the promise it waits on would hang.
      (error: unknown) => queueMicrotask(() => Promise.reject(error)),
    );
  }

  async #read(begin: number, end: number): Promise<Uint8Array> {
    const bytes = new Uint8Array(end - begin);
    const { bytesRead } = await this.#file.read(bytes, 0, bytes.length, begin);
    if (bytesRead !== bytes.length) throw new Error(`The file ends before byte ${end}`);
    return bytes;
  }
}
