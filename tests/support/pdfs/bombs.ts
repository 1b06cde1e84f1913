import { constants, deflateSync } from 'node:zlib';
import { PdfWriter } from './pdf-writer.ts';

const a4 = '/MediaBox [0 0 595.28 841.89]';
const mebibyte = 2 ** 20;

/** The first page's content grows from 8 KB to 8 GiB. */
export function contentBomb(path: string): void {
  const pdf = new PdfWriter(path);
  const tree = pdf.reserve();
  const content = pdf.stream(twice, twiceDeflatedZeros(8_192));
  const page = pdf.object(
    `<< /Type /Page /Parent ${tree} 0 R ${a4} /Contents ${content} 0 R /Resources << >> >>`,
  );
  pdf.finish(pdf.catalogue([page], tree));
}

/** The objects of the document lie in a stream that grows to 8 GiB. */
export function objectStreamBomb(path: string): void {
  const pdf = new PdfWriter(path);
  const packedAt = pdf.position;
  pdf.stream(`/Type /ObjStm /N 2 /First 16 ${twice}`, twiceDeflatedZeros(8_192));
  const tableAt = pdf.position;
  const rows = deflateSync(
    tableRows([
      [0, 0, 65_535],
      [1, packedAt, 0],
      [2, 1, 0],
      [2, 1, 1],
      [1, tableAt, 0],
    ]),
  );
  pdf.stream('/Type /XRef /Size 5 /W [1 4 2] /Root 2 0 R /Filter /FlateDecode', rows, 4);
  endAt(pdf, tableAt);
}

/** The table of objects itself grows to 8 GiB, and promises a thousand million of them. */
export function tableBomb(path: string): void {
  const pdf = new PdfWriter(path);
  const start = pdf.position;
  const entries = `/Type /XRef /Size 1000000000 /W [1 4 2] /Root 2 0 R ${twice}`;
  pdf.stream(entries, twiceDeflatedZeros(8_192));
  endAt(pdf, start);
}

/** A tree of pages 100,000 levels deep with one page at its end. */
export function deepTree(path: string, depth = 100_000): void {
  const pdf = new PdfWriter(path);
  const levels = Array.from({ length: depth }, () => pdf.reserve());
  const page = pdf.object(`<< /Type /Page /Parent ${levels.at(-1)} 0 R ${a4} >>`);
  for (const [index, id] of levels.entries()) {
    pdf.object(`<< /Type /Pages /Kids [${levels[index + 1] ?? page} 0 R] /Count 1 >>`, id);
  }
  pdf.finish(pdf.object(`<< /Type /Catalog /Pages ${levels[0]} 0 R >>`));
}

/** A tree of pages that is its own child. */
export function circularTree(path: string): void {
  const pdf = new PdfWriter(path);
  const tree = pdf.reserve();
  pdf.object(`<< /Type /Pages /Kids [${tree} 0 R ${tree} 0 R] /Count 2000 >>`, tree);
  pdf.finish(pdf.object(`<< /Type /Catalog /Pages ${tree} 0 R >>`));
}

/** One page that says it is a million. */
export function claimsMillionPages(path: string): void {
  const pdf = new PdfWriter(path);
  const tree = pdf.reserve();
  const page = pdf.object(`<< /Type /Page /Parent ${tree} 0 R ${a4} >>`);
  pdf.object(`<< /Type /Pages /Kids [${page} 0 R] /Count 1000000 >>`, tree);
  pdf.finish(pdf.object(`<< /Type /Catalog /Pages ${tree} 0 R >>`));
}

/** Seven objects that are a million pages: each level holds the next one ten times. */
export function millionPages(path: string): void {
  const pdf = new PdfWriter(path);
  const levels = Array.from({ length: 6 }, () => pdf.reserve());
  const page = pdf.object(`<< /Type /Page /Parent ${levels.at(-1)} 0 R ${a4} >>`);
  for (const [index, id] of levels.entries()) {
    const kids = `${levels[index + 1] ?? page} 0 R `.repeat(10);
    pdf.object(`<< /Type /Pages /Kids [${kids}] /Count ${10 ** (6 - index)} >>`, id);
  }
  pdf.finish(pdf.object(`<< /Type /Catalog /Pages ${levels[0]} 0 R >>`));
}

/** A catalogue that opens three million brackets. */
export function deepBrackets(path: string): void {
  const pdf = new PdfWriter(path);
  const tree = pdf.object(`<< /Type /Pages /Kids ${'['.repeat(3_000_000)} /Count 1 >>`);
  pdf.finish(pdf.object(`<< /Type /Catalog /Pages ${tree} 0 R >>`));
}

const twice = '/Filter [/FlateDecode /FlateDecode]';

function twiceDeflatedZeros(mebibytes: number): Uint8Array {
  return deflateSync(deflatedZeros(mebibytes), { level: 9 });
}

/** A zlib stream of `mebibytes` MiB of zeros, put together from one block without writing them. */
function deflatedZeros(mebibytes: number): Uint8Array {
  const block = deflateSync(Buffer.alloc(mebibyte), {
    level: 9,
    finishFlush: constants.Z_FULL_FLUSH,
  });
  const [start, body] = [block.subarray(0, 2), block.subarray(2)];
  // Adler-32 of zeros: the first sum stays 1, the second counts the bytes (RFC 1950, section 8).
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE((((mebibytes * mebibyte) % 65_521) * 65_536 + 1) >>> 0);
  const end = Buffer.from([0x03, 0x00]);
  return Buffer.concat([start, ...Array.from({ length: mebibytes }, () => body), end, sum]);
}

/** Rows of a table stream with fields of 1, 4 and 2 bytes (ISO 32000-1, 7.5.8.3). */
function tableRows(rows: readonly (readonly [number, number, number])[]): Uint8Array {
  const bytes = Buffer.alloc(rows.length * 7);
  for (const [index, [kind, second, third]] of rows.entries()) {
    bytes.writeUInt8(kind, index * 7);
    bytes.writeUInt32BE(second, index * 7 + 1);
    bytes.writeUInt16BE(third, index * 7 + 5);
  }
  return bytes;
}

function endAt(pdf: PdfWriter, tableAt: number): void {
  pdf.raw(`startxref\n${tableAt}\n%%EOF\n`);
  pdf.close();
}
