import { rm } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { addAbortSignal } from 'node:stream';
import { finished } from 'node:stream/promises';
import type { HttpRefusalCode, UploadRefusal } from '@e-cabinet/protocol';
import busboy from 'busboy';
import { fileName } from './file-name.ts';
import { type SavedPart, savePart, TooLarge } from './save-part.ts';
import { isStorageFull } from './storage-full.ts';
import { type TransferLimits, transferClock } from './transfer-clock.ts';

export interface ReceiveLimits extends TransferLimits {
  /** Bytes of one file. */
  readonly fileSize: number;
}

export interface ReceivedFile extends SavedPart {
  /** Where it lies. Whoever receives it keeps it or removes it. */
  readonly part: string;
  readonly name: string;
}

export type ReceiveRefusal =
  | Extract<UploadRefusal, { refusal: 'file-too-large' | 'upload-interrupted' | 'storage-full' }>
  | { readonly refusal: Extract<HttpRefusalCode, 'malformed-request'> };

/**
 * Streams the one file of a multipart request, in the field `file`, to `part`. After a refusal
 * nothing is left on disk, and what the request still sends is the caller's to drop.
 * @throws what the disk threw, except that it is full
 */
export async function receiveFile(
  request: IncomingMessage,
  part: string,
  limits: ReceiveLimits,
): Promise<ReceivedFile | ReceiveRefusal> {
  if (request.destroyed) return interrupted;
  const stop = new AbortController();
  const clock = transferClock(limits, () => stop.abort(interrupted));
  request.on('data', clock.moved);
  request.once('close', () => {
    if (!request.complete) stop.abort(interrupted);
  });
  try {
    return (await readForm(request, part, limits.fileSize, stop)) ?? malformed;
  } catch (error) {
    await rm(part, { force: true });
    return refusalOf(stop.signal.aborted ? stop.signal.reason : error, limits.fileSize);
  } finally {
    clock.stop();
    request.off('data', clock.moved);
  }
}

const interrupted: ReceiveRefusal = { refusal: 'upload-interrupted' };
const malformed: ReceiveRefusal = { refusal: 'malformed-request' };

/** Resolves to null when there is no file; rejects when `stop` is aborted, with nothing being written any more. */
async function readForm(
  request: IncomingMessage,
  part: string,
  limit: number,
  stop: AbortController,
): Promise<ReceivedFile | null> {
  const form = openForm(request, limit, () => stop.abort(malformed));
  let saving: Promise<ReceivedFile> | null = null;
  form.on('file', (field, content, { filename }) => {
    content.on('error', alreadyTold);
    if (field !== 'file') return stop.abort(malformed);
    saving = savePart(content, part, limit).then((saved) => ({
      ...saved,
      part,
      name: fileName(filename ?? ''),
    }));
    saving.catch((error: unknown) => stop.abort(error));
  });
  addAbortSignal(stop.signal, form);
  try {
    await finished(request.pipe(form));
  } finally {
    request.unpipe(form);
    form.destroy();
    await Promise.allSettled([saving]);
  }
  return saving;
}

/** One file and nothing else: whatever more there is calls `stray`. */
function openForm(request: IncomingMessage, limit: number, stray: () => void): busboy.Busboy {
  const form = busboy({
    headers: request.headers,
    // Browsers send names in UTF-8 (HTML, "multipart/form-data encoding algorithm").
    defParamCharset: 'utf8',
    // One byte more, for busboy cuts a file that is exactly as long as its limit.
    limits: { files: 1, fields: 0, fileSize: limit + 1 },
  });
  form.on('filesLimit', stray).on('fieldsLimit', stray);
  // busboy tells of a fault more than once; `finished` hears the first.
  return form.on('error', alreadyTold);
}

const alreadyTold = () => {};

/** A refusal passes; an error of the disk is one only when the disk is full; any other is the sender's. */
function refusalOf(reason: unknown, limit: number): ReceiveRefusal {
  if (reason instanceof TooLarge) return { refusal: 'file-too-large', limit };
  if (!(reason instanceof Error)) return reason as ReceiveRefusal;
  if (isStorageFull(reason)) return { refusal: 'storage-full' };
  if ('syscall' in reason) throw reason;
  return malformed;
}
