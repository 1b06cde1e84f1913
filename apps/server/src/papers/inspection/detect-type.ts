import { type FileHandle, open } from 'node:fs/promises';
import type { InspectionRefusal } from '@e-cabinet/protocol';
import { fileTypeFromFile } from 'file-type';

/**
 * Tells by its content, never by its name, whether the file at `path` is a PDF.
 *
 * A header anywhere in the first 1,024 bytes counts, as in every reader (Adobe's implementation
 * note 13 to PDF 1.7), unless the bytes before it make the file something else.
 * @returns null for a PDF, else why it is refused
 */
export async function refuseOtherTypes(path: string): Promise<InspectionRefusal | null> {
  const head = await firstBytes(path, 1_024);
  if (head.length === 0) return { refusal: 'file-empty' };
  const detected = (await fileTypeFromFile(path))?.mime;
  if (detected === 'application/pdf') return null;
  if (detected === undefined && head.includes('%PDF-')) return null;
  return detected !== undefined && isOffice(detected)
    ? { refusal: 'file-office', detected }
    : { refusal: 'file-not-pdf', detected };
}

/** Documents of office programs, which can be saved as PDF. */
function isOffice(mediaType: string): boolean {
  return officeTypes.some((start) => mediaType.startsWith(start));
}

const officeTypes = [
  'application/vnd.openxmlformats-officedocument',
  'application/vnd.oasis.opendocument',
  'application/vnd.ms-',
  'application/msword',
  'application/rtf',
  // The compound file of the office programs before 2007, and of encrypted ones since.
  'application/x-cfb',
];

async function firstBytes(path: string, length: number): Promise<Buffer> {
  const file: FileHandle = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
