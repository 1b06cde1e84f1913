import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { RANGES_AT_ONCE } from '@e-cabinet/protocol';
import type { Request } from 'express';
import type { ByteRange } from '../papers/file-store.ts';

/** What of a file is asked for (RFC 9110, section 14). */
export type Asked = 'whole' | 'unsatisfiable' | readonly ByteRange[];

/**
 * Reads the `Range` of a request. What makes no sense is answered whole, as are more ranges than a
 * reader needs at once, or more bytes in them than the file has: nobody gets more by asking more often.
 */
export function rangesOf(request: Request, etag: string | undefined, size: number): Asked {
  const condition = request.get('If-Range');
  if (request.method !== 'GET') return 'whole';
  if (condition !== undefined && condition !== etag) return 'whole';
  const ranges = request.range(size);
  if (ranges === -1) return 'unsatisfiable';
  if (ranges === undefined || ranges === -2 || ranges.type !== 'bytes') return 'whole';
  if (ranges.length === 0 || ranges.length > RANGES_AT_ONCE) return 'whole';
  return bytesIn(ranges) > size ? 'whole' : [...ranges];
}

export interface Body {
  readonly headers: Readonly<Record<string, string>>;
  bytes(): Readable;
}

type Read = (range?: ByteRange) => Readable;

/** One range as it is; several as `multipart/byteranges` (RFC 9110, section 15.3.7.2), in the order asked. */
export function bodyOf(ranges: readonly ByteRange[], size: number, type: string, read: Read): Body {
  const [first, ...others] = ranges;
  if (!first) throw new Error('no range is asked for');
  if (others.length > 0) return severalOf(ranges, size, type, read);
  return {
    headers: {
      'Content-Range': rangeHeader(first, size),
      'Content-Length': `${bytesIn([first])}`,
    },
    bytes: () => read(first),
  };
}

function severalOf(ranges: readonly ByteRange[], size: number, type: string, read: Read): Body {
  const boundary = randomBytes(18).toString('base64url');
  const heads = ranges.map(
    (range) =>
      `\r\n--${boundary}\r\nContent-Type: ${type}\r\nContent-Range: ${rangeHeader(range, size)}\r\n\r\n`,
  );
  const end = `\r\n--${boundary}--\r\n`;
  async function* parts() {
    for (const [index, range] of ranges.entries()) {
      yield Buffer.from(heads[index] ?? '');
      yield* read(range);
    }
    yield Buffer.from(end);
  }
  const length = bytesIn(ranges) + heads.join('').length + end.length;
  return {
    headers: {
      'Content-Type': `multipart/byteranges; boundary=${boundary}`,
      'Content-Length': `${length}`,
    },
    bytes: () => Readable.from(parts(), { objectMode: false }),
  };
}

const rangeHeader = ({ start, end }: ByteRange, size: number) => `bytes ${start}-${end}/${size}`;

const bytesIn = (ranges: readonly ByteRange[]) =>
  ranges.reduce((sum, { start, end }) => sum + end - start + 1, 0);
