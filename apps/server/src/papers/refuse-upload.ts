import type { HttpRefusalCode, UploadRefusal, UploadRefusalCode } from '@e-cabinet/protocol';
import type { Response } from 'express';

/** Refusals of any request that uploading meets as well. */
type OfTheRequest = Extract<
  HttpRefusalCode,
  'not-signed-in' | 'not-allowed' | 'foreign-origin' | 'wrong-content-type' | 'malformed-request'
>;

export type RefusedUpload = UploadRefusal | { readonly refusal: OfTheRequest };

const statuses: Record<UploadRefusalCode | OfTheRequest, number> = {
  'malformed-request': 400,
  'not-signed-in': 401,
  'not-allowed': 403,
  'foreign-origin': 403,
  'upload-interrupted': 408,
  'file-too-large': 413,
  'wrong-content-type': 415,
  'file-not-pdf': 415,
  'file-office': 415,
  'file-empty': 422,
  'pdf-encrypted': 422,
  'pdf-broken': 422,
  'pdf-no-pages': 422,
  'pdf-too-complex': 422,
  'uploads-busy': 503,
  'storage-full': 507,
};

/** How long what a refused request still sends is read and dropped, in ms. */
const drainMs = 10_000;

/**
 * Answers at once, also while the request is still being sent. The rest of it is dropped for a while
 * before the connection is cut: a browser whose connection ends under its upload never sees the answer.
 */
export function refuseUpload(response: Response, refused: RefusedUpload): void {
  const request = response.req;
  if (!response.destroyed) response.status(statuses[refused.refusal]).json(refused);
  if (request.complete || request.destroyed) return;
  const cut = setTimeout(() => request.destroy(), drainMs);
  request.once('close', () => clearTimeout(cut));
  request.resume();
}
