import type { Readable } from 'node:stream';
import type { MeetingId, PersonId, Sha256, SubmissionId } from '@e-cabinet/domain';
import { identifier } from '@e-cabinet/protocol';
import { type Request, type Response, Router } from 'express';
import type { ByteRange, FileStore } from '../papers/file-store.ts';
import { bodyOf, rangesOf } from './byte-ranges.ts';
import { refuse } from './refuse.ts';
import { dispositionOf, sendWhileReadable } from './send-while-readable.ts';

export interface PaperFileParts {
  /** Who sends the request; null when nobody is signed in. */
  readonly personOf: (request: Request) => PersonId | null;
  /** Whether the person may read a paper with this content in the meeting, or the file, of this identifier. */
  readonly mayRead: (
    personId: PersonId,
    id: MeetingId | SubmissionId,
    sha256: Sha256,
  ) => Promise<boolean>;
  readonly store: FileStore;
}

/**
 * `GET /api/meetings/:id/papers/:sha256/:name`, and the same of submissions: the bytes of a paper, whole or
 * ranges of them.
 *
 * What a person may not read and what does not exist are answered alike. The name is only what the
 * file is called when saved; it does not find it.
 */
export function paperFileRoute(
  of: 'meetings' | 'submissions',
  { personOf, mayRead, store }: PaperFileParts,
): Router {
  return Router().get(`/api/${of}/:id/papers/:sha256/:name`, async (request, response) => {
    const { id, sha256, name } = request.params;
    const personId = personOf(request);
    if (personId === null) return refuse(response, 'not-signed-in');
    const possible = identifier.safeParse(id).success && isSha256(sha256);
    const mayReadNow = () => mayRead(personId, id, sha256);
    const readable = possible && (await mayReadNow());
    const kept = readable ? await store.stat(sha256) : null;
    if (kept === null) return refuse(response, 'not-found');
    setHeaders(response, sha256, name);
    const read: Read = (range) => store.read(sha256, range);
    await send(request, response, kept.size, { read, mayReadNow });
  });
}

const MEDIA_TYPE = 'application/pdf';

export const isSha256 = (text: string) => /^[0-9a-f]{64}$/.test(text);

function setHeaders(response: Response, sha256: Sha256, name: string): void {
  response.set({
    'Content-Type': MEDIA_TYPE,
    'Content-Disposition': dispositionOf(name, 'inline'),
    ETag: `"${sha256}"`,
    'Accept-Ranges': 'bytes',
    ...READERS_ONLY,
  });
}

/** What is said of everything that is read of a paper. */
export const READERS_ONLY = {
  // Kept, but never shown without asking: a paper may have been recalled. And a range of a
  // recompressed file would be a range of something else.
  'Cache-Control': 'private, no-cache, no-transform',
  // On a shared tablet the next person does not get what the last one was allowed to read.
  Vary: 'Cookie',
  'X-Content-Type-Options': 'nosniff',
  // Opened by itself, a file runs nothing and reaches nothing.
  'Content-Security-Policy': "sandbox; default-src 'none'",
  'Cross-Origin-Resource-Policy': 'same-origin',
} as const;

type Read = (range?: ByteRange) => Readable;

interface Source {
  readonly read: Read;
  readonly mayReadNow: () => Promise<boolean>;
}

async function send(
  request: Request,
  response: Response,
  size: number,
  { read, mayReadNow }: Source,
): Promise<void> {
  if (request.fresh) return void response.status(304).end();
  const asked = rangesOf(request, response.get('ETag'), size);
  if (asked === 'unsatisfiable') {
    return void response.status(416).set('Content-Range', `bytes */${size}`).end();
  }
  if (asked === 'whole') {
    response.set('Content-Length', `${size}`);
    if (request.method === 'HEAD') return void response.end();
    return sendWhileReadable(read(), response, mayReadNow);
  }
  const body = bodyOf(asked, size, MEDIA_TYPE, read);
  response.status(206).set(body.headers);
  await sendWhileReadable(body.bytes(), response, mayReadNow);
}
