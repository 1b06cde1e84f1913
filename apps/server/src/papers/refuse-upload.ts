import type { HttpRefusalCode, UploadRefusal, UploadRefusalCode } from '@e-cabinet/protocol';
import type { Response } from 'express';
import { refuse } from '../http/refuse.ts';

/** Refusals of any request that uploading meets as well. */
type OfTheRequest = Extract<
  HttpRefusalCode,
  'not-signed-in' | 'not-allowed' | 'foreign-origin' | 'wrong-content-type' | 'malformed-request'
>;

export type RefusedUpload = UploadRefusal | { readonly refusal: OfTheRequest };

const STATUS: Record<UploadRefusalCode, number> = {
  'upload-interrupted': 408,
  'file-too-large': 413,
  'file-not-pdf': 415,
  'file-office': 415,
  'file-empty': 422,
  'pdf-encrypted': 422,
  'pdf-broken': 422,
  'pdf-no-pages': 422,
  'pdf-too-complex': 422,
  'pdf-secret': 422,
  'uploads-busy': 503,
  'storage-full': 507,
};

/** Answers with the code, its status and its facts, also while the request is still being sent. */
export function refuseUpload(response: Response, refused: RefusedUpload): void {
  if (response.destroyed) return;
  if (isOfTheRequest(refused)) refuse(response, refused.refusal);
  else response.status(STATUS[refused.refusal]).json(refused);
}

function isOfTheRequest(refused: RefusedUpload): refused is Exclude<RefusedUpload, UploadRefusal> {
  return !(refused.refusal in STATUS);
}
