import type { Device, KeptPaper } from './device.ts';
import { newKey, open, seal, unwrap, wrap } from './seal.ts';

/** Bytes of a file that are sealed together: small enough to open a page at once. */
export const PIECE_BYTES = 262_144;
/** Opened pieces that stay in memory for what is asked for next. */
const IN_MEMORY = 8;

/** What a paper is, where it is kept. */
export interface FileName {
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
}

/** The bytes of a file that is kept here. */
export interface KeptFile {
  readonly size: number;
  /** A copy, the end exclusive. @throws when a piece is missing or does not open */
  read(begin: number, end: number): Promise<Uint8Array<ArrayBuffer>>;
  /** Sooner than piece by piece. @throws as `read` */
  readAll(): Promise<Uint8Array<ArrayBuffer>>;
}

export function piecesOf(size: number): number {
  return Math.max(1, Math.ceil(size / PIECE_BYTES));
}

/** Papers that are complete. */
export async function readyPapers({ database }: Device): Promise<ReadonlySet<string>> {
  const papers = await database.getAll('papers');
  return new Set(papers.filter(({ ready }) => ready).map(({ sha256 }) => sha256));
}

/** Begins to keep a file, or goes on where it was left. */
export async function keepFile(device: Device, name: FileName): Promise<FileBeingKept> {
  const { database } = device;
  const known = await database.get('papers', name.sha256);
  if (known?.size === name.size) {
    const key = await unwrap(device.key, known.wrapped, placeOf(name));
    return new FileBeingKept(device, known, key);
  }
  const key = await newKey(true);
  const wrapped = await wrap(device.key, key, placeOf(name));
  const paper = { ...name, wrapped, ready: false };
  await database.put('papers', paper);
  return new FileBeingKept(device, paper, key);
}

/** A file whose pieces come one after another. */
export class FileBeingKept {
  readonly #device: Device;
  readonly #paper: KeptPaper;
  readonly #key: CryptoKey;

  constructor(device: Device, paper: KeptPaper, key: CryptoKey) {
    this.#device = device;
    this.#paper = paper;
    this.#key = key;
  }

  /** The pieces that are not here yet, ascending. */
  async missing(): Promise<readonly number[]> {
    const here = await this.#device.database.getAllKeys('pieces', rangeOf(this.#paper.sha256));
    const known = new Set(here.map(([, index]) => index));
    return Array.from({ length: piecesOf(this.#paper.size) }, (_, index) => index).filter(
      (index) => !known.has(index),
    );
  }

  async keep(index: number, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    const sealed = await seal(this.#key, bytes, pieceOf(this.#paper, index));
    await this.#device.database.put('pieces', sealed, [this.#paper.sha256, index]);
  }

  async complete(): Promise<void> {
    await this.#device.database.put('papers', { ...this.#paper, ready: true });
  }
}

/** With its key every piece is noise; the pieces go as well. */
export async function forgetFile({ database }: Device, sha256: string): Promise<void> {
  const transaction = database.transaction(['papers', 'pieces'], 'readwrite');
  await transaction.objectStore('papers').delete(sha256);
  await transaction.objectStore('pieces').delete(rangeOf(sha256));
  await transaction.done;
}

/** @returns null when the file is not here, or not whole */
export async function openKept(device: Device, sha256: string): Promise<KeptFile | null> {
  const paper = await device.database.get('papers', sha256);
  if (!paper?.ready) return null;
  const key = await unwrap(device.key, paper.wrapped, placeOf(paper));
  const inMemory = new Map<number, Promise<Uint8Array<ArrayBuffer>>>();
  const piece = (index: number) => {
    const known = inMemory.get(index) ?? openPiece(device, key, paper, index);
    inMemory.delete(index);
    inMemory.set(index, known);
    const [oldest] = inMemory.keys();
    if (inMemory.size > IN_MEMORY && oldest !== undefined) inMemory.delete(oldest);
    return known;
  };
  const read = (begin: number, end: number) => readPieces(piece, begin, end);
  return { size: paper.size, read, readAll: () => readAll(device, key, paper) };
}

/** In one transaction, and opened side by side. */
async function readAll(device: Device, key: CryptoKey, paper: KeptPaper) {
  const sealed = await device.database.getAll('pieces', rangeOf(paper.sha256));
  const pieces = await Promise.all(
    sealed.map((each, index) => open(key, each, pieceOf(paper, index))),
  );
  const bytes = new Uint8Array(paper.size);
  for (const [index, piece] of pieces.entries()) bytes.set(piece, index * PIECE_BYTES);
  return bytes;
}

async function readPieces(
  piece: (index: number) => Promise<Uint8Array<ArrayBuffer>>,
  begin: number,
  end: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(end - begin);
  for (let at = begin; at < end; ) {
    const index = Math.floor(at / PIECE_BYTES);
    const from = at - index * PIECE_BYTES;
    const part = (await piece(index)).subarray(from, from + end - at);
    if (part.length === 0) throw new RangeError('the kept file is shorter than it says');
    bytes.set(part, at - begin);
    at += part.length;
  }
  return bytes;
}

async function openPiece(device: Device, key: CryptoKey, paper: KeptPaper, index: number) {
  const sealed = await device.database.get('pieces', [paper.sha256, index]);
  if (!sealed) throw new RangeError('a piece of the kept file is missing');
  return open(key, sealed, pieceOf(paper, index));
}

const rangeOf = (sha256: string) => IDBKeyRange.bound([sha256, 0], [sha256, Infinity]);
const placeOf = ({ sha256, size }: FileName) => JSON.stringify(['e-cabinet/paper/1', sha256, size]);
const pieceOf = ({ sha256, size }: FileName, index: number) =>
  JSON.stringify(['e-cabinet/piece/1', sha256, size, index]);
