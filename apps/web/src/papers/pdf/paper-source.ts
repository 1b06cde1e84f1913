import { keepsSomething } from '../../offline/device-name.ts';
import { fetchRange } from './fetch-range.ts';
import { FileParts, type PartsWatch } from './file-parts.ts';
import type { Part } from './multipart.ts';
import { GRAIN_BYTES } from './range-transport.ts';

/**
 * A paper up to this is taken whole: under a second at 10 Mbit/s, where its pages' dictionaries, one by
 * one, would be dozens of requests.
 */
const WHOLE_BYTES = 1_000_000;
/** From the device nothing is won by taking less, up to what a tablet has memory for. */
const WHOLE_FROM_DEVICE_BYTES = 16_000_000;
/** How much of a paper's beginning, and of its end, is fetched before anybody asks. */
const EDGE_BYTES = 65_536;

export interface PaperAddress {
  readonly url: string;
  readonly sha256: string;
  /** Bytes, when known: its directory, at the end, is then fetched together with its beginning. */
  readonly size: number | null;
}

/** Where the bytes of a paper come from: this device, or the server. */
export interface PaperSource {
  /** Of the whole file. */
  readonly length: number;
  /** How it begins; all of it, if it is as long as the file. */
  readonly head: Uint8Array<ArrayBuffer>;
  readonly parts: Pick<FileParts, 'read'>;
}

/** @throws PaperProblemError when the server refuses */
export async function openSource(address: PaperAddress, watch: PartsWatch): Promise<PaperSource> {
  const kept = keepsSomething() ? await fromDevice(address) : null;
  return kept ?? fromServer(address, watch);
}

/** null: it is not here, or does not open. */
async function fromDevice({ sha256 }: PaperAddress): Promise<PaperSource | null> {
  try {
    const { keptFile } = await import('../../offline/kept-file.ts');
    const file = await keptFile(sha256);
    if (!file) return null;
    const isShort = file.size <= WHOLE_FROM_DEVICE_BYTES;
    const head = await (isShort ? file.readAll() : file.read(0, EDGE_BYTES));
    return { length: file.size, head, parts: file };
  } catch {
    return null;
  }
}

async function fromServer({ url, size }: PaperAddress, watch: PartsWatch): Promise<PaperSource> {
  const edge = size !== null && size <= WHOLE_BYTES ? size : EDGE_BYTES;
  const [head, tail] = await Promise.all([
    fetchRange(url, 0, edge, watch),
    edge === size ? null : fetchTail(url, size, watch),
  ]);
  const length = head.whole ? head.bytes.byteLength : head.length;
  const parts = new FileParts(url, length, tail ? [tail] : [], watch);
  return { length, head: new Uint8Array(head.bytes), parts };
}

/** The end of the file, cut as pdf.js will ask for it. */
async function fetchTail(
  url: string,
  size: number | null,
  watch: PartsWatch,
): Promise<Part | null> {
  if (size === null || size <= EDGE_BYTES) return null;
  const grains = Math.floor((size - EDGE_BYTES) / GRAIN_BYTES);
  const begin = Math.max(EDGE_BYTES, grains * GRAIN_BYTES);
  const { bytes, whole } = await fetchRange(url, begin, size, watch);
  return whole ? null : { begin, bytes: new Uint8Array(bytes) };
}
