import { availableParallelism } from 'node:os';
import { type AcceptFile, type FileRecords, fileAcceptor } from './accept-file.ts';
import { openDirectoryFileStore } from './directory-file-store.ts';
import type { FileStore } from './file-store.ts';
import { inLine } from './inspection/in-line.ts';
import { inspector } from './inspection/inspect.ts';
import { inspectionLimits } from './inspection/limits.ts';
import { type UploadLimits, uploadLimits } from './upload-limits.ts';

export interface PapersSettings {
  /** Where files are kept; made when missing. */
  readonly directory: string;
  /** Bytes of one file. */
  readonly fileSize: number;
  readonly records: FileRecords;
  readonly now: () => Date;
}

export interface Papers {
  readonly store: FileStore;
  readonly accept: AcceptFile;
  readonly records: FileRecords;
  readonly limits: UploadLimits;
}

/** Opens what the routes of papers need, and removes what a server that died left half received. */
export async function openPapers(settings: PapersSettings): Promise<Papers> {
  const { directory, fileSize, records, now } = settings;
  const store = await openDirectoryFileStore(directory);
  // Another server may share the directory: what it may still be receiving stays.
  await store.removeParts(new Date(now().getTime() - 2 * uploadLimits.totalMs));
  // One processor is left to the meetings.
  const inspect = inLine(inspector(inspectionLimits), Math.max(1, availableParallelism() - 1));
  const accept = fileAcceptor({ store, inspect, records, now });
  return { store, accept, records, limits: { fileSize, ...uploadLimits } };
}
