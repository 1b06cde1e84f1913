import { fetchRange } from '../papers/pdf/fetch-range.ts';
import { atRest } from './at-rest.ts';
import type { Device } from './device.ts';
import { type FileName, forgetFile, keepFile, PIECE_BYTES, readyPapers } from './kept-papers.ts';
import type { PackSnapshot } from './pack-store.ts';

/** A paper to keep. */
export interface PackFile extends FileName {
  readonly url: string;
}

/** Of several pages of one device, one loads. */
const TURN = 'e-cabinet.pack';
/** Pieces asked for at once: few answers on a fast line, and on a thin one a reader waits for little. */
const AT_ONCE = 4;

/** Brings the papers of a person onto this device, one after another, while nothing moves under a reader's hand. */
export class PackLoader {
  readonly #device: Device;
  readonly #changed: (snapshot: PackSnapshot) => void;
  readonly #refused = new Set<string>();
  #wanted: readonly PackFile[] = [];
  #ready: ReadonlySet<string> = new Set();
  #loading: AbortController | null = null;

  constructor(device: Device, changed: (snapshot: PackSnapshot) => void) {
    this.#device = device;
    this.#changed = changed;
  }

  /** These and no others, the first first: what is not among them is forgotten. */
  async want(files: readonly PackFile[]): Promise<void> {
    this.#wanted = files;
    this.#refused.clear();
    this.#loading?.abort();
    const turn = new AbortController();
    this.#loading = turn;
    await this.#forgetOthers();
    if (this.#device.isLocked) return;
    await this.#look();
    if (turn.signal.aborted) return;
    this.#say(this.#next() ? 'loading' : 'done');
    await inTurn(turn.signal, () => this.#loadAll(turn.signal)).catch(() => undefined);
  }

  stop(): void {
    this.#loading?.abort();
  }

  async #loadAll(signal: AbortSignal): Promise<void> {
    // Another page may have loaded some meanwhile.
    await this.#look();
    for (let file = this.#next(); file; file = this.#next()) {
      try {
        await this.#load(file, signal);
        this.#ready = new Set([...this.#ready, file.sha256]);
      } catch (problem) {
        signal.throwIfAborted();
        if (isFull(problem)) return this.#say('full');
        // Taken back meanwhile, or the file's own fault: the others are not held up by it.
        this.#refused.add(file.sha256);
      }
      this.#say(this.#next() ? 'loading' : 'done');
    }
    this.#say('done');
  }

  async #load({ url, sha256, size }: PackFile, signal: AbortSignal): Promise<void> {
    const kept = await keepFile(this.#device, { sha256, size });
    const watch = { signal, onWaiting: () => undefined };
    for (const run of runsOf(await kept.missing())) {
      const begin = run.first * PIECE_BYTES;
      const end = Math.min(begin + run.count * PIECE_BYTES, size);
      await atRest();
      const { bytes, whole } = await fetchRange(url, begin, end, watch);
      for (let at = 0; at < run.count; at += 1) {
        const from = (whole ? begin : 0) + at * PIECE_BYTES;
        const piece = bytes.slice(from, from + PIECE_BYTES);
        await atRest();
        signal.throwIfAborted();
        await kept.keep(run.first + at, new Uint8Array(piece));
      }
    }
    await kept.complete();
  }

  #next(): PackFile | undefined {
    return this.#wanted.find(
      ({ sha256 }) => !this.#ready.has(sha256) && !this.#refused.has(sha256),
    );
  }

  async #forgetOthers(): Promise<void> {
    const wanted = new Set(this.#wanted.map(({ sha256 }) => sha256));
    const kept = await this.#device.database.getAllKeys('papers');
    for (const sha256 of kept) if (!wanted.has(sha256)) await forgetFile(this.#device, sha256);
  }

  async #look(): Promise<void> {
    this.#ready = await readyPapers(this.#device);
  }

  #say(state: PackSnapshot['state']): void {
    this.#changed({ state, ready: this.#ready });
  }
}

function runsOf(missing: readonly number[]): readonly { first: number; count: number }[] {
  const runs: { first: number; count: number }[] = [];
  for (const index of missing) {
    const last = runs.at(-1);
    if (last && last.count < AT_ONCE && last.first + last.count === index) last.count += 1;
    else runs.push({ first: index, count: 1 });
  }
  return runs;
}

function isFull(problem: unknown): boolean {
  return problem instanceof DOMException && problem.name === 'QuotaExceededError';
}

/** Alone of all pages of this browser, as long as it lasts. */
function inTurn(signal: AbortSignal, act: () => Promise<void>): Promise<void> {
  return navigator.locks.request(TURN, { signal }, act);
}
