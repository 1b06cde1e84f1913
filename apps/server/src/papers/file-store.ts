import type { Readable } from 'node:stream';
import type { Sha256 } from '@e-cabinet/domain';

/** Bytes from `start` to `end`, both included, from 0. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Keeps the bytes of files under their SHA-256. What is kept never changes and is never half there.
 * A file arrives as a *part*: a file on a local disk, written by the server, which is then kept or
 * thrown away.
 */
export interface FileStore {
  /** The path for a new part. Nothing is there yet. */
  newPart(): string;
  /**
   * Takes the part over as the content `sha256`, durable when the promise resolves. Keeping the same
   * content again is harmless and mends a damaged copy. That the hash is right is the caller's word.
   */
  keep(part: string, sha256: Sha256): Promise<void>;
  /** Size in bytes; null when the content is not kept. */
  stat(sha256: Sha256): Promise<{ readonly size: number } | null>;
  /** The content, or a range of it. The stream fails when it is not kept. */
  read(sha256: Sha256, range?: ByteRange): Readable;
  /** Reads it all: whether what is kept still is what its name says. False when nothing is kept. */
  verify(sha256: Sha256): Promise<boolean>;
  /**
   * Removes parts last written before `before`, left by a server that died.
   * @returns how many
   */
  removeParts(before: Date): Promise<number>;
}
