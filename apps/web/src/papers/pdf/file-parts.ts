import { RANGES_AT_ONCE } from '@e-cabinet/protocol';
import { type FetchOptions, fetchRange, fetchRanges } from './fetch-range.ts';
import type { Part, Run } from './multipart.ts';

/**
 * A request alone fetches at least this much: what follows is usually asked for next, and at 40 ms of
 * delay 64 KB more cost no more than the round trip they save.
 */
const READ_AHEAD = 65_536;
/** Parts kept for what is asked for next. pdf.js keeps what it was given, so few are enough. */
const KEPT = 8;
/** Requests on their way; what is asked for meanwhile goes together in the next. */
const AT_ONCE = 3;

export type PartsWatch = Pick<FetchOptions, 'signal' | 'onWaiting'>;

interface Asked extends Run {
  readonly resolve: (bytes: Uint8Array<ArrayBuffer>) => void;
  readonly reject: (problem: unknown) => void;
}

/**
 * The bytes of a file on the server, as they are asked for. pdf.js asks in two ways: for one thing after
 * the other, which is answered with some reading ahead; and for hundreds of scattered page
 * dictionaries at once, which are fetched exactly and nothing more, many in one request.
 */
export class FileParts {
  readonly #url: string;
  readonly #length: number;
  readonly #watch: PartsWatch;
  #kept: Part[];
  #waiting: Asked[] = [];
  #onTheirWay = 0;
  /** Not every proxy lets several ranges through. */
  #together = RANGES_AT_ONCE;

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
    if (this.#onTheirWay === 0) return this.#readAhead(begin, end);
    return new Promise((resolve, reject) => {
      this.#waiting.push({ begin, end, resolve, reject });
      this.#sendWaiting();
    });
  }

  async #readAhead(begin: number, end: number): Promise<Uint8Array<ArrayBuffer>> {
    const until = Math.min(Math.max(end, begin + READ_AHEAD), this.#length);
    const bytes = await this.#onItsWay(() => this.#fetch({ begin, end: until }));
    if (until === end) return bytes;
    this.#kept = [...this.#kept.slice(1 - KEPT), { begin, bytes }];
    return bytes.slice(0, end - begin);
  }

  #sendWaiting(): void {
    while (this.#onTheirWay < AT_ONCE && this.#waiting.length > 0) {
      const asked = this.#waiting.splice(0, this.#together);
      this.#onItsWay(() => this.#answer(asked)).catch((problem) => {
        for (const { reject } of asked) reject(problem);
      });
    }
  }

  async #answer(asked: readonly Asked[]): Promise<void> {
    const [first, ...others] = asked;
    if (first && others.length === 0) return first.resolve(await this.#fetch(first));
    const parts = await fetchRanges(this.#url, asked, this.#watch);
    if (!parts) {
      this.#together = 1;
      this.#waiting.unshift(...asked);
      return;
    }
    const found = new Map(parts.map(({ begin, bytes }) => [begin, bytes]));
    for (const run of asked) {
      const bytes = found.get(run.begin);
      // The server may have put together what lies side by side.
      run.resolve(bytes?.length === run.end - run.begin ? bytes : await this.#fetch(run));
    }
  }

  async #fetch({ begin, end }: Run): Promise<Uint8Array<ArrayBuffer>> {
    return new Uint8Array((await fetchRange(this.#url, begin, end, this.#watch)).bytes);
  }

  async #onItsWay<T>(fetching: () => Promise<T>): Promise<T> {
    this.#onTheirWay += 1;
    try {
      return await fetching();
    } finally {
      this.#onTheirWay -= 1;
      this.#sendWaiting();
    }
  }
}
