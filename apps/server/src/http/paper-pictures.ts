import { Readable } from 'node:stream';
import type { PersonId, Sha256 } from '@e-cabinet/domain';
import { identifier, PICTURE_WIDTHS } from '@e-cabinet/protocol';
import { type Request, type Response, Router } from 'express';
import type { FileRecords } from '../papers/accept-file.ts';
import type { PictureRefusal, Pictures, WantedPicture } from '../papers/pictures/pictures.ts';
import { isSha256, type PaperFileParts, READERS_ONLY } from './paper-file.ts';
import { refuse } from './refuse.ts';
import { sendWhileReadable } from './send-while-readable.ts';

export interface PaperPicturesParts extends Pick<PaperFileParts, 'personOf' | 'mayRead'> {
  readonly pictures: Pictures;
  readonly records: Pick<FileRecords, 'inspectedFile'>;
}

/**
 * `GET /api/meetings/:meetingId/papers/:sha256/pages/:number?width=…`: a page as a picture, for thin
 * lines and weak screens. Who may read the file may see its pages; all else is answered alike.
 */
export function paperPicturesRoute(parts: PaperPicturesParts): Router {
  const path = '/api/meetings/:meetingId/papers/:sha256/pages/:number';
  return Router().get(path, async (request, response) => {
    const { meetingId, sha256 } = request.params;
    const personId = parts.personOf(request);
    if (personId === null) return refuse(response, 'not-signed-in');
    const possible = identifier.safeParse(meetingId).success && isSha256(sha256);
    const mayReadNow = () => parts.mayRead(personId, meetingId, sha256);
    const readable = possible && (await mayReadNow());
    const wanted = readable ? await wantedOf(parts, request, sha256) : null;
    if (wanted === null) return refuse(response, 'not-found');
    await answer(parts, request, response, { wanted, personId, mayReadNow });
  });
}

/** null: no such page, or not in this width. */
async function wantedOf(
  { records }: PaperPicturesParts,
  { params, query }: Request,
  sha256: Sha256,
): Promise<WantedPicture | null> {
  const width = PICTURE_WIDTHS.find((each) => `${each}` === query.width);
  const number = String(params.number);
  const page = /^[1-9]\d{0,5}$/.test(number) ? Number(number) : null;
  if (width === undefined || page === null) return null;
  const pages = (await records.inspectedFile(sha256))?.pages ?? 0;
  return page <= pages ? { sha256, page, pages, width } : null;
}

interface Asked {
  readonly wanted: WantedPicture;
  readonly personId: PersonId;
  readonly mayReadNow: () => Promise<boolean>;
}

async function answer(
  { pictures }: PaperPicturesParts,
  request: Request,
  response: Response,
  { wanted, personId, mayReadNow }: Asked,
): Promise<void> {
  const headers = {
    ...READERS_ONLY,
    'Content-Type': 'image/webp',
    ETag: `"${wanted.sha256}-${wanted.page}-${wanted.width}"`,
  };
  response.set('ETag', headers.ETag);
  if (request.fresh) return void response.status(304).set(headers).end();
  response.removeHeader('ETag');
  const gone = new AbortController();
  response.once('close', () => gone.abort(new Error('Nobody waits for it any more')));
  const picture = await pictures(wanted, personId, gone.signal).catch((error: unknown) =>
    gone.signal.aborted ? null : Promise.reject(error),
  );
  if (picture === null) return;
  if (typeof picture === 'string') return refusePicture(response, picture);
  // It may have been recalled while it was being drawn. (P14)
  if (!(await mayReadNow())) return refuse(response, 'not-found');
  response.set({ ...headers, 'Content-Length': `${picture.length}` });
  await sendWhileReadable(Readable.from(piecesOf(picture)), response, mayReadNow);
}

const STATUS: Readonly<Record<PictureRefusal, number>> = {
  'pictures-busy': 429,
  'picture-not-possible': 422,
};

function refusePicture(response: Response, refusal: PictureRefusal): void {
  if (refusal === 'pictures-busy') response.set('retry-after', '2');
  response.status(STATUS[refusal]).json({ refusal });
}

const PIECE_BYTES = 16_384;

/** On a thin line what has not been sent yet can still be held back. */
function* piecesOf(picture: Buffer): Generator<Buffer> {
  for (let at = 0; at < picture.length; at += PIECE_BYTES) {
    yield picture.subarray(at, at + PIECE_BYTES);
  }
}
