import { rm } from 'node:fs/promises';
import type { Sha256 } from '@e-cabinet/domain';
import type { FileTexts } from '@e-cabinet/storage';
import type { Log } from '../../logs.ts';
import type { FileStore } from '../file-store.ts';
import { writePart } from '../write-part.ts';
import type { TakeTexts } from './take-texts.ts';

export interface KeepTextsParts {
  readonly store: FileStore;
  readonly take: TakeTexts;
  readonly records: {
    /** Files whose texts nobody has taken yet. */
    without(): Promise<readonly Sha256[]>;
    record(sha256: Sha256, texts: FileTexts): Promise<void>;
  };
  readonly log: Log;
}

export interface TextKeeper {
  /** There may be new files: looks soon, or once more if it is looking. */
  look(): void;
  /** Resolves when it is at rest. */
  idle(): Promise<void>;
  stop(): Promise<void>;
}

/** What failed, and what a server that died left undone, is tried again after so long. */
const LOOK_AGAIN_MS = 10 * 60_000;

/**
 * Takes the texts of files one after another, beside everything else: no upload waits for it. What is
 * to be done is what the records have no texts of, so a restart forgets nothing.
 */
export function keepTexts(parts: KeepTextsParts): TextKeeper {
  const stopped = new AbortController();
  const failed = new Set<Sha256>();
  let work: Promise<void> = Promise.resolve();
  let waiting = false;
  const look = () => {
    if (waiting || stopped.signal.aborted) return;
    waiting = true;
    work = work.then(() => {
      waiting = false;
      return takeAll(parts, failed, stopped.signal);
    });
  };
  const again = setInterval(() => {
    failed.clear();
    look();
  }, LOOK_AGAIN_MS);
  again.unref();
  look();
  return {
    look,
    async idle() {
      for (let last: unknown; last !== work; ) {
        last = work;
        await work;
      }
    },
    async stop() {
      clearInterval(again);
      stopped.abort(new Error('The server stops'));
      await work;
    },
  };
}

async function takeAll(
  parts: KeepTextsParts,
  failed: Set<Sha256>,
  signal: AbortSignal,
): Promise<void> {
  for (let next = await nextOf(parts, failed); next !== undefined && !signal.aborted; ) {
    const sha256 = next;
    await takeOne(parts, sha256, signal).catch((err: unknown) => {
      failed.add(sha256);
      if (!signal.aborted) parts.log.warn({ err, sha256 }, 'the texts of a file were not taken');
    });
    next = await nextOf(parts, failed);
  }
}

async function nextOf(
  { records, log }: KeepTextsParts,
  failed: ReadonlySet<Sha256>,
): Promise<Sha256 | undefined> {
  try {
    return (await records.without()).find((sha256) => !failed.has(sha256));
  } catch (err) {
    log.warn({ err }, 'could not look for files without texts');
    return undefined;
  }
}

async function takeOne(
  { store, take, records }: KeepTextsParts,
  sha256: Sha256,
  signal: AbortSignal,
): Promise<void> {
  const part = store.newPart();
  try {
    await writePart(store, sha256, part);
    await records.record(sha256, await take(part, signal));
  } finally {
    await rm(part, { force: true });
  }
}
