import { closeSync, openSync, writeSync } from 'node:fs';

const header = '%PDF-1.7\n%\xE2\xE3\xCF\xD3\n';

/**
 * Writes a PDF object by object, straight to disk, so that a file of any size or any fault can be
 * made without holding it in memory. Nothing is checked: what is wrong in the end is meant to be.
 */
export class PdfWriter {
  readonly #file: number;
  readonly #places = new Map<number, number>();
  #position = 0;
  #objects = 0;

  constructor(path: string) {
    this.#file = openSync(path, 'w');
    this.raw(Buffer.from(header, 'latin1'));
  }

  get position(): number {
    return this.#position;
  }

  /** A number for an object that is written later. */
  reserve(): number {
    this.#objects += 1;
    return this.#objects;
  }

  raw(bytes: Uint8Array | string): void {
    const data = typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes;
    writeSync(this.#file, data, 0, data.length, this.#position);
    this.#position += data.length;
  }

  object(body: string, id = this.reserve()): number {
    this.#begin(id);
    this.raw(`${body}\nendobj\n`);
    return id;
  }

  /** @param entries of the stream's dictionary, without `/Length` */
  stream(entries: string, data: Uint8Array, id = this.reserve()): number {
    this.#begin(id);
    this.raw(`<< ${entries} /Length ${data.length} >>\nstream\n`);
    this.raw(data);
    this.raw('\nendstream\nendobj\n');
    return id;
  }

  /** A stream of `length` zeros that takes no room on disk. */
  hole(length: number, id = this.reserve()): number {
    this.#begin(id);
    this.raw(`<< /Length ${length} >>\nstream\n`);
    this.#position += length;
    this.raw('\nendstream\nendobj\n');
    return id;
  }

  /** Pages of one size under one root; returns the catalogue. */
  catalogue(kids: readonly number[], tree = this.reserve(), entries = ''): number {
    const list = kids.map((kid) => `${kid} 0 R`).join(' ');
    this.object(`<< /Type /Pages /Kids [${list}] /Count ${kids.length} >>`, tree);
    return this.object(`<< /Type /Catalog /Pages ${tree} 0 R ${entries} >>`);
  }

  /** Writes the table of objects and closes the file. */
  finish(root: number, entries = ''): void {
    const start = this.#position;
    const size = this.#objects + 1;
    const lines = Array.from({ length: size }, (_, id) => this.#line(id));
    this.raw(`xref\n0 ${size}\n${lines.join('')}`);
    this.raw(`trailer\n<< /Size ${size} /Root ${root} 0 R ${entries} >>\n`);
    this.raw(`startxref\n${start}\n%%EOF\n`);
    this.close();
  }

  close(): void {
    closeSync(this.#file);
  }

  #begin(id: number): void {
    this.#places.set(id, this.#position);
    this.raw(`${id} 0 obj\n`);
  }

  #line(id: number): string {
    const place = this.#places.get(id);
    if (place === undefined) return '0000000000 65535 f \n';
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  }
}
