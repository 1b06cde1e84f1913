import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Sha256 } from '@e-cabinet/domain';

export interface SavedPart {
  /** Bytes. */
  readonly size: number;
  readonly sha256: Sha256;
}

/** Thrown when more arrives than may. */
export class TooLarge extends Error {
  override readonly name = 'TooLarge';
}

/**
 * Streams `source` into a new file at `path`, never holding more than a few chunks.
 * @throws TooLarge past `limit` bytes, else what the source or the disk threw; the file may be left
 */
export async function savePart(source: Readable, path: string, limit: number): Promise<SavedPart> {
  const hash = createHash('sha256');
  let size = 0;
  async function* measured(chunks: AsyncIterable<Buffer>) {
    for await (const chunk of chunks) {
      size += chunk.length;
      if (size > limit) throw new TooLarge(`More than ${limit} bytes`);
      hash.update(chunk);
      yield chunk;
    }
  }
  await pipeline(source, measured, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
  return { size, sha256: hash.digest('hex') };
}
