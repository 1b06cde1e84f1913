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
  'uploads-busy': 503,
  'storage-full': 507,
};

/** How long what a refused request still sends is read and dropped, in ms. */
const DRAIN_MS = 10_000;

/**
 * Answers at once, also while the request is still being sent. The rest of it is dropped for a while
 * before the connection is cut: a browser whose connection ends under its upload never sees the answer.
 */
export function refuseUpload(response: Response, refused: RefusedUpload): void {
  const request = response.req;
  if (!response.destroyed) answer(response, refused);
  if (request.complete || request.destroyed) return;
  const cut = setTimeout(() => request.destroy(), DRAIN_MS);
  request.once('close', () => clearTimeout(cut));
  request.resume();
}

function answer(response: Response, refused: RefusedUpload): void {
  if (isOfTheRequest(refused)) refuse(response, refused.refusal);
  else response.status(STATUS[refused.refusal]).json(refused);
}

function isOfTheRequest(refused: RefusedUpload): refused is Exclude<RefusedUpload, UploadRefusal> {
  return !(refused.refusal in STATUS);
}
