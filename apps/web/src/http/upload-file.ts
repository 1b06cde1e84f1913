import { UPLOAD_HEADER, type UploadedFile } from '@e-cabinet/protocol';
import type { RefusalCode } from '../words/refusal-code.ts';
import { type Answer, refused } from './answer.ts';

export interface UploadOptions {
  /** From 0 to 1, of the bytes sent; the server's inspection comes after 1. */
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
}

/**
 * Sends one file to a body's store, where it is inspected. XMLHttpRequest, because `fetch` does not
 * say how far a request has got.
 */
export function uploadFile(
  bodyId: string,
  file: File,
  { onProgress, signal }: UploadOptions,
): Promise<Answer<UploadedFile>> {
  return new Promise((answered) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api/bodies/${encodeURIComponent(bodyId)}/files`);
    request.setRequestHeader('accept', 'application/json');
    request.setRequestHeader(UPLOAD_HEADER.name, UPLOAD_HEADER.value);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => answered(readAnswer(request));
    request.onerror = () => answered(refused('upload-interrupted'));
    request.onabort = () => answered(refused('upload-interrupted'));
    signal.addEventListener('abort', () => request.abort(), { once: true });
    const form = new FormData();
    form.append('file', file, file.name.normalize('NFC'));
    request.send(form);
  });
}

function readAnswer(request: XMLHttpRequest): Answer<UploadedFile> {
  const body = parsed(request.responseText);
  if (request.status === 201 && body) return { ok: true, value: body as UploadedFile };
  if (!body || !('refusal' in body)) return refused('unexpected-answer');
  const { refusal, ...facts } = body as { refusal: RefusalCode } & Record<string, string | number>;
  return refused(refusal, facts);
}

function parsed(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}
