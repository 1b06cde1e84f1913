import type { UploadRefusalCode } from '@e-cabinet/protocol';

/** Why a file was not taken. */
export const uploadRefusals = {
  'file-empty': 'The file is empty.',
  'file-not-pdf': 'This file is not a PDF, whatever its name says.',
  'file-office': 'This is an office document. Save it as PDF and upload that.',
  'pdf-encrypted': 'The PDF has a password. Take it off and upload the file again.',
  'pdf-broken': 'The PDF is broken and cannot be read.',
  'pdf-no-pages': 'The PDF has no pages.',
  'pdf-too-complex': 'The PDF is too complex, or has too many pages, for a tablet to open.',
  'file-too-large': 'The file is too large: {{limit}} at most.',
  'upload-interrupted': 'The upload was interrupted. Try again.',
  'uploads-busy': 'The server is receiving many files. This one will be sent again.',
  'storage-full': 'The server has no room left. Tell the technical staff.',
} as const satisfies Record<UploadRefusalCode, string>;
