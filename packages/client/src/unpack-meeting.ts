import type { Meeting } from '@e-cabinet/domain';

/**
 * The meeting of a snapshot: gzip of UTF-8 JSON. Works in browsers and in Node alike.
 * @throws when the bytes are not what the server promised
 */
export async function unpackMeeting(packed: Uint8Array | ArrayBuffer): Promise<Meeting> {
  const plain = new Blob([new Uint8Array(packed)])
    .stream()
    .pipeThrough(new DecompressionStream('gzip'));
  return (await new Response(plain).json()) as Meeting;
}
