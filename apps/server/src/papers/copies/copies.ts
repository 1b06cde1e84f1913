import { rm, stat } from 'node:fs/promises';
import type { PersonId, Sha256 } from '@e-cabinet/domain';
import type { CopyRefusal } from '@e-cabinet/protocol';
import pLimit from 'p-limit';
import type { FileStore } from '../file-store.ts';
import { writePart } from '../write-part.ts';
import { COPIES_WAITING } from './limits.ts';
import type { MakeCopy } from './make-copy.ts';
import type { CopyTask } from './task.ts';

export interface WantedCopy extends Pick<CopyTask, 'words' | 'pages'> {
  readonly sha256: Sha256;
  readonly personId: PersonId;
}

export interface MadeCopy {
  readonly path: string;
  /** Bytes. */
  readonly size: number;
}

/** Makes a copy, hands it to `give`, and removes it when that is done. */
export type Copies = (
  wanted: WantedCopy,
  give: (copy: MadeCopy) => Promise<void>,
  signal: AbortSignal,
) => Promise<CopyRefusal | undefined>;

export interface CopiesParts {
  readonly store: FileStore;
  readonly make: MakeCopy;
}

/** Copies are made one after another, and each person has one at a time, until it is sent. */
export function copiesOf({ store, make }: CopiesParts): Copies {
  const inTurn = pLimit(1);
  const busy = new Set<PersonId>();
  return async (wanted, give, signal) => {
    const { personId } = wanted;
    if (busy.has(personId) || inTurn.pendingCount >= COPIES_WAITING) return 'copies-busy';
    busy.add(personId);
    const to = store.newPart();
    try {
      const made = await inTurn(() => makeOne(store, make, { ...wanted, to }, signal));
      if (!made) return 'copy-not-possible';
      const { size } = await stat(to);
      await give({ path: to, size });
    } finally {
      busy.delete(personId);
      await rm(to, { force: true });
    }
  };
}

async function makeOne(
  store: FileStore,
  make: MakeCopy,
  { sha256, words, pages, to }: WantedCopy & Pick<CopyTask, 'to'>,
  signal: AbortSignal,
): Promise<boolean> {
  signal.throwIfAborted();
  const path = store.newPart();
  try {
    await writePart(store, sha256, path);
    return await make({ path, to, words, pages }, signal);
  } finally {
    await rm(path, { force: true });
  }
}
