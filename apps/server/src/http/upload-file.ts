import type { BodyId, PersonId } from '@e-cabinet/domain';
import { identifier, UPLOAD_HEADER } from '@e-cabinet/protocol';
import { type Request, type Response, Router } from 'express';
import type { AcceptFile, Uploader } from '../papers/accept-file.ts';
import { dropRest } from '../papers/drop-rest.ts';
import type { FileStore } from '../papers/file-store.ts';
import { receiveFile } from '../papers/receive-file.ts';
import { type RefusedUpload, refuseUpload } from '../papers/refuse-upload.ts';
import { isStorageFull } from '../papers/storage-full.ts';
import type { UploadLimits } from '../papers/upload-limits.ts';

export interface UploadFileParts {
  /** Who sends the request; null when nobody is signed in. */
  readonly personOf: (request: Request) => PersonId | null;
  /** Whether the person prepares meetings of the body, or files for one of its units. */
  readonly mayUpload: (personId: PersonId, bodyId: BodyId) => Promise<boolean>;
  readonly store: FileStore;
  readonly accept: AcceptFile;
  readonly limits: UploadLimits;
}

/** Room for what a form has around the file. */
const formOverhead = 65_536;

/** `POST /api/bodies/:bodyId/files`, see `uploadedFile` of the protocol. */
export function uploadFileRoute(parts: UploadFileParts): Router {
  let underWay = 0;
  return Router().post('/api/bodies/:bodyId/files', async (request, response) => {
    try {
      const uploader = await uploaderOf(parts, request);
      if ('refusal' in uploader) return refuseUpload(response, uploader);
      if (underWay >= parts.limits.uploadsAtOnce) {
        return refuseUpload(response.set('Retry-After', '5'), { refusal: 'uploads-busy' });
      }
      underWay += 1;
      await takeFile(parts, uploader, request, response).finally(() => {
        underWay -= 1;
      });
    } finally {
      dropRest(request);
    }
  });
}

/** Who uploads for which body, if they may and the headers promise what can be taken. */
async function uploaderOf(
  parts: UploadFileParts,
  request: Request<{ bodyId: string }>,
): Promise<Uploader | RefusedUpload> {
  const { bodyId } = request.params;
  const personId = parts.personOf(request);
  const refused = refusedAtOnce(request, parts.limits);
  if (refused !== null) return refused;
  if (personId === null) return { refusal: 'not-signed-in' };
  // What cannot be the name of a body is not asked about.
  const possible = identifier.safeParse(bodyId).success;
  const allowed = possible && (await parts.mayUpload(personId, bodyId));
  return allowed ? { bodyId, personId } : { refusal: 'not-allowed' };
}

/** What the headers alone tell. */
function refusedAtOnce(request: Request, limits: UploadLimits): RefusedUpload | null {
  // No script of another site can send the header either, without our leave (CORS).
  if (request.get(UPLOAD_HEADER.name) !== UPLOAD_HEADER.value) return { refusal: 'foreign-origin' };
  if (!request.is('multipart/form-data')) return { refusal: 'wrong-content-type' };
  const announced = Number(request.get('Content-Length') ?? 0);
  if (announced <= limits.fileSize + formOverhead) return null;
  return { refusal: 'file-too-large', limit: limits.fileSize };
}

async function takeFile(
  { store, accept, limits }: UploadFileParts,
  uploader: Uploader,
  request: Request,
  response: Response,
): Promise<void> {
  const received = await receiveFile(request, store.newPart(), limits);
  if ('refusal' in received) return refuseUpload(response, received);
  const gone = new AbortController();
  const leave = () => gone.abort(senderGone);
  response.once('close', leave);
  try {
    const accepted = await accept(received, uploader, gone.signal);
    if ('refusal' in accepted) return refuseUpload(response, accepted);
    response.status(201).json(accepted);
  } catch (error) {
    if (isStorageFull(error)) return refuseUpload(response, { refusal: 'storage-full' });
    // Nobody is left to be told.
    if (error !== senderGone) throw error;
  } finally {
    response.off('close', leave);
  }
}

const senderGone = new Error('The sender of the file is gone');
