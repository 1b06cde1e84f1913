import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { textDocument } from './ordinary.ts';
import { PdfWriter } from './pdf-writer.ts';

/** Cut off after a tenth: the transfer that made it never ended. */
export async function truncated(path: string): Promise<void> {
  await textDocument(path, 30);
  const whole = await readFile(path);
  await writeFile(path, whole.subarray(0, whole.length / 10));
}

/** The table of objects points nowhere; readers find the objects by themselves and open it. */
export async function wrongTable(path: string, pages = 5): Promise<void> {
  await textDocument(path, pages);
  const text = (await readFile(path)).toString('latin1');
  const spoilt = text.replace(/(\d{10}) 00000 n/g, '0000000007 00000 n');
  await writeFile(path, Buffer.from(spoilt.replace(/startxref\n\d+/, 'startxref\n3'), 'latin1'));
}

/** Bytes before the header, as some mail systems leave them; readers look in the first 1,024. */
export async function leadingBytes(path: string): Promise<void> {
  await textDocument(path, 2);
  const whole = await readFile(path);
  await writeFile(path, Buffer.concat([Buffer.from('\r\n\r\nforwarded\r\n'), whole]));
}

/** Nothing but the header of a PDF is one. */
export async function headerOnly(path: string): Promise<void> {
  await writeFile(path, Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(20_000)]));
}

/** Encrypted for the holders of certificates (ISO 32000-1, 7.6.4). */
export function forCertificate(path: string): void {
  const pdf = new PdfWriter(path);
  const tree = pdf.reserve();
  const page = pdf.object(`<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 595.28 841.89] >>`);
  const encryption = pdf.object(
    '<< /Filter /Adobe.PubSec /SubFilter /adbe.pkcs7.s5 /V 4 /Length 128 >>',
  );
  pdf.finish(pdf.catalogue([page], tree), `/Encrypt ${encryption} 0 R /ID [<00> <00>]`);
}

/** Well formed, without a single page. */
export function withoutPages(path: string): void {
  const pdf = new PdfWriter(path);
  pdf.finish(pdf.catalogue([]));
}

/** Says it has a page, and has none. */
export function claimsOnePage(path: string): void {
  const pdf = new PdfWriter(path);
  const tree = pdf.object('<< /Type /Pages /Kids [] /Count 1 >>');
  pdf.finish(pdf.object(`<< /Type /Catalog /Pages ${tree} 0 R >>`));
}
