import { rm, writeFile } from 'node:fs/promises';
import type { PersonId, Sha256 } from '@e-cabinet/domain';
import type { CopyRefusal } from '@e-cabinet/protocol';
import { type PrintedAgenda, papersIn } from '../../documents/agenda/printed-agenda.ts';
import type { CopyLine, MadeCopy } from '../copies/copy-line.ts';
import { TIMES_HELD } from '../copies/limits.ts';
import type { FileStore } from '../file-store.ts';
import { writePart } from '../write-part.ts';
import { PACK_LIMITS } from './limits.ts';
import type { MakePack } from './make-pack.ts';
import type { PackTask } from './task.ts';

export interface WantedPack extends Pick<PackTask, 'agenda' | 'words'> {
  readonly personId: PersonId;
  /** False: the agenda alone. */
  readonly papers: boolean;
}

/** Makes a pack, hands it to `give`, and removes it when that is done. */
export type Packs = (
  wanted: WantedPack,
  give: (pack: MadeCopy) => Promise<void>,
  signal: AbortSignal,
) => Promise<CopyRefusal | undefined>;

export interface PacksParts {
  readonly store: FileStore;
  readonly line: CopyLine;
  readonly make: MakePack;
}

/** Packs, in the line of all that leaves the system. */
export function packsOf({ store, line, make }: PacksParts): Packs {
  return (wanted, give, signal) =>
    line({
      personId: wanted.personId,
      make: (to) => makeOne(store, make, wanted, to, signal),
      give,
    });
}

/** Whether the papers of an agenda are more than a pack holds. */
export function tooLarge(agenda: PrintedAgenda): boolean {
  const papers = papersIn(agenda);
  const pages = papers.reduce((sum, paper) => sum + paper.pages, 0);
  return (
    papers.length > PACK_LIMITS.papers ||
    pages > PACK_LIMITS.pages ||
    bytesOf(agenda) > PACK_LIMITS.megabytes * 1_000_000
  );
}

const bytesOf = (agenda: PrintedAgenda) =>
  papersIn(agenda).reduce((sum, { size }) => sum + size, 0);

async function makeOne(
  store: FileStore,
  make: MakePack,
  { agenda, words, papers }: WantedPack,
  to: string,
  signal: AbortSignal,
): Promise<boolean> {
  const parts = new Parts(store);
  try {
    const files = papers ? await filesOf(store, agenda, parts, signal) : null;
    const path = parts.next();
    const task: PackTask = { agenda, words, files, to };
    await writeFile(path, JSON.stringify(task), { flag: 'wx', mode: 0o600 });
    return await make(path, papers ? TIMES_HELD * bytesOf(agenda) : 0, signal);
  } finally {
    await parts.remove();
  }
}

/** Writes every file of the papers to a part, the same content once. A file that is gone is none. */
async function filesOf(
  store: FileStore,
  agenda: PrintedAgenda,
  parts: Parts,
  signal: AbortSignal,
): Promise<Record<Sha256, string>> {
  const files: Record<Sha256, string> = {};
  for (const { sha256 } of papersIn(agenda)) {
    signal.throwIfAborted();
    if (files[sha256] !== undefined || (await store.stat(sha256)) === null) continue;
    const path = parts.next();
    await writePart(store, sha256, path);
    files[sha256] = path;
  }
  return files;
}

/** Parts of the store that are removed together. */
class Parts {
  readonly #store: Pick<FileStore, 'newPart'>;
  readonly #paths: string[] = [];

  constructor(store: Pick<FileStore, 'newPart'>) {
    this.#store = store;
  }

  next(): string {
    const path = this.#store.newPart();
    this.#paths.push(path);
    return path;
  }

  async remove(): Promise<void> {
    await Promise.all(this.#paths.map((path) => rm(path, { force: true })));
  }
}
