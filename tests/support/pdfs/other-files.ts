import { writeFile } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import { createCanvas } from '@napi-rs/canvas';

export async function empty(path: string): Promise<void> {
  await writeFile(path, '');
}

/** A Windows program: DOS stub and PE header, then zeros. */
export async function program(path: string): Promise<void> {
  await writeFile(path, programBytes());
}

/** A Windows program with the header of a PDF where readers would still find it. */
export async function programWithPdfHeader(path: string): Promise<void> {
  const bytes = programBytes();
  bytes.write('%PDF-1.7\n', 512, 'latin1');
  await writeFile(path, bytes);
}

function programBytes(): Buffer {
  const bytes = Buffer.alloc(4_096);
  bytes.write('MZ', 0, 'latin1');
  bytes.writeUInt32LE(128, 60);
  bytes.write('PE\0\0', 128, 'latin1');
  return bytes;
}

/** A document, a workbook or a presentation as the office programs since 2007 save them. */
export async function office(path: string, kind: 'word' | 'xl' | 'ppt'): Promise<void> {
  const main = { word: 'document', xl: 'workbook', ppt: 'presentation' }[kind];
  await writeFile(
    path,
    zip([
      ['[Content_Types].xml', `<Types><Override ContentType="${officeTypes[kind]}"/></Types>`],
      ['_rels/.rels', '<Relationships/>'],
      [`${kind}/${main}.xml`, `<${main}/>`],
    ]),
  );
}

const officeTypes = {
  word: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
  xl: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
  ppt: 'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml',
};

/** A document of an OpenOffice kind. */
export async function openDocument(path: string): Promise<void> {
  const type = 'application/vnd.oasis.opendocument.text';
  await writeFile(
    path,
    zip([
      ['mimetype', type],
      ['content.xml', '<document/>'],
    ]),
  );
}

/** A document as the office programs before 2007 saved them (Compound File Binary). */
export async function oldOffice(path: string): Promise<void> {
  const bytes = Buffer.alloc(4_096);
  Buffer.from('D0CF11E0A1B11AE1', 'hex').copy(bytes);
  await writeFile(path, bytes);
}

export async function richText(path: string): Promise<void> {
  await writeFile(path, '{\\rtf1\\ansi a paper}');
}

export async function picture(path: string): Promise<void> {
  await writeFile(path, createCanvas(40, 40).toBuffer('image/png'));
}

export async function archive(path: string): Promise<void> {
  await writeFile(
    path,
    zip([
      ['a.txt', 'a'],
      ['b.txt', 'b'],
    ]),
  );
}

export async function plainText(path: string): Promise<void> {
  await writeFile(path, 'A letter about %PDF files, and nothing of one.\n'.repeat(40));
}

/** A zip of stored entries (APPNOTE.TXT 4.3.7 and 4.3.12). */
function zip(entries: readonly (readonly [name: string, content: string])[]): Uint8Array {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of entries) {
    const shared = zipFields(name, content);
    const [maker, after] = [Buffer.alloc(2), Buffer.alloc(14)];
    after.writeUInt32LE(offset, 10);
    const entry = [Buffer.from('PK\x03\x04'), shared, Buffer.from(name + content)];
    central.push(Buffer.from('PK\x01\x02'), maker, shared, after, Buffer.from(name));
    local.push(...entry);
    offset += Buffer.concat(entry).length;
  }
  const [head, directory] = [Buffer.concat(local), Buffer.concat(central)];
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(head.length, 16);
  return Buffer.concat([head, directory, end]);
}

/** The 26 bytes that the local and the central header of an entry share. */
function zipFields(name: string, content: string): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt32LE(crc32(content), 10);
  fields.writeUInt32LE(Buffer.byteLength(content), 14);
  fields.writeUInt32LE(Buffer.byteLength(content), 18);
  fields.writeUInt16LE(Buffer.byteLength(name), 22);
  return fields;
}
