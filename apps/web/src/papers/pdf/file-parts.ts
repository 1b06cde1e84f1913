import { type FetchOptions, fetchRange } from './fetch-range.ts';

/** A run of bytes of a file. */
export interface Part {
  readonly begin: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * A request alone fetches at least this much: what follows is usually asked for next, and at 40 ms of
 * delay 64 KB more cost no more than the round trip they save.
 */
const READ_AHEAD = 65_536;
/** Parts kept for what is asked for next. pdf.js keeps what it was given, so few are enough. */
const KEPT = 8;

export type PartsWatch = Pick<FetchOptions, 'signal' | 'onWaiting'>;

/**
 * The bytes of a file on the server, as they are asked for. pdf.js asks in two ways: for one thing after
 * the other, which is answered with some reading ahead; and for hundreds of scattered page
 * dictionaries at once, which are fetched exactly and nothing more.
 */
export class FileParts {
  readonly #url: string;
  readonly #length: number;
  readonly #watch: PartsWatch;
  #kept: Part[];
  #asked = 0;

  constructor(url: string, length: number, known: readonly Part[], watch: PartsWatch) {
    this.#url = url;
    this.#length = length;
    this.#watch = watch;
    this.#kept = [...known];
  }

  /** A copy of the bytes, the end exclusive. @throws PaperProblemError when the server refuses */
  async read(begin: number, end: number): Promise<Uint8Array<ArrayBuffer>> {
    const known = this.#kept.find(
      (part) => part.begin <= begin && end <= part.begin + part.bytes.length,
    );
    if (known) return known.bytes.slice(begin - known.begin, end - known.begin);
    const alone = this.#asked === 0;
    const until = alone ? Math.min(Math.max(end, begin + READ_AHEAD), this.#length) : end;
    this.#asked += 1;
    try {
      const { signal, onWaiting } = this.#watch;
      const fetched = await fetchRange(this.#url, begin, until, { signal, onWaiting });
      const bytes = new Uint8Array(fetched.bytes);
      if (until === end) return bytes;
      this.#kept = [...this.#kept.slice(1 - KEPT), { begin, bytes }];
      return bytes.slice(0, end - begin);
    } finally {
      this.#asked -= 1;
    }
  }
}
