import { rm } from 'node:fs/promises';
import type { BodyId, PersonId, Sha256 } from '@e-cabinet/domain';
import type { InspectionRefusal, UploadedFile } from '@e-cabinet/protocol';
import type { InspectedFile, Upload } from '@e-cabinet/storage';
import type { FileStore } from './file-store.ts';
import type { Findings } from './inspection/findings.ts';
import type { Inspect } from './inspection/inspect.ts';
import type { ReceivedFile } from './receive-file.ts';

/** The records of files, as `@e-cabinet/storage` keeps them. */
export interface FileRecords {
  inspectedFile(sha256: Sha256): Promise<InspectedFile | null>;
  recordUpload(file: InspectedFile, upload: Upload): Promise<void>;
}

export interface AcceptFileParts {
  readonly store: FileStore;
  readonly inspect: Inspect;
  readonly records: FileRecords;
  readonly now: () => Date;
}

/** Who uploads a file, for which body. */
export interface Uploader {
  readonly bodyId: BodyId;
  readonly personId: PersonId;
}

export type AcceptFile = (
  file: ReceivedFile,
  uploader: Uploader,
  signal: AbortSignal,
) => Promise<UploadedFile | InspectionRefusal>;

/**
 * Makes a function that inspects a received file, keeps it and records the upload, in this order: a
 * record means that the bytes are there. The part is gone afterwards, whatever happens.
 *
 * Content that was found sound before, in any body, is not inspected again.
 */
export function fileAcceptor({ store, inspect, records, now }: AcceptFileParts): AcceptFile {
  return async (file, { bodyId, personId }, signal) => {
    try {
      const known = await records.inspectedFile(file.sha256);
      const found = known ?? inspected(file, await inspect(file.part, signal));
      if ('refusal' in found) return found;
      await store.keep(file.part, file.sha256);
      await records.recordUpload(found, { bodyId, personId, name: file.name, at: now() });
      const { sha256, size, pages } = found;
      return { sha256, size, name: file.name, pages, mediaType };
    } finally {
      await rm(file.part, { force: true });
    }
  };
}

const mediaType = 'application/pdf';

function inspected(file: ReceivedFile, findings: Findings): InspectedFile | InspectionRefusal {
  if (!findings.sound) return findings.refusal;
  return { sha256: file.sha256, size: file.size, mediaType, ...findings.facts };
}
