import { ParseSpeeds, PDFDocument } from '@cantoo/pdf-lib';

const CAREFUL = { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest } as const;

/**
 * Opens a PDF strictly: what is passed over here would be missing from what is made of it.
 * @throws what the library says of a file that it cannot take apart
 */
export async function strictDocument(bytes: Uint8Array): Promise<PDFDocument> {
  try {
    return await PDFDocument.load(bytes, { ...CAREFUL, throwOnInvalidObject: true });
  } catch (problem) {
    // An owner's password keeps nobody from reading; a user's was refused at the upload. What says how
    // a file is encrypted is an invalid object to the library once it decrypts.
    const looked = await PDFDocument.load(bytes, { ...CAREFUL, ignoreEncryption: true });
    if (!looked.isEncrypted) throw problem;
    return PDFDocument.load(bytes, { ...CAREFUL, password: '' });
  }
}
