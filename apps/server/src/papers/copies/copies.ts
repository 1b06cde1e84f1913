import { rm } from 'node:fs/promises';
import type { PersonId, Sha256 } from '@e-cabinet/domain';
import type { CopyRefusal } from '@e-cabinet/protocol';
import type { FileStore } from '../file-store.ts';
import { writePart } from '../write-part.ts';
import type { CopyLine, MadeCopy } from './copy-line.ts';
import type { MakeCopy } from './make-copy.ts';
import type { CopyTask } from './task.ts';

export interface WantedCopy extends Pick<CopyTask, 'words' | 'pages'> {
  readonly sha256: Sha256;
  readonly personId: PersonId;
}

/** Makes a copy, hands it to `give`, and removes it when that is done. */
export type Copies = (
  wanted: WantedCopy,
  give: (copy: MadeCopy) => Promise<void>,
  signal: AbortSignal,
) => Promise<CopyRefusal | undefined>;

export interface CopiesParts {
  readonly store: FileStore;
  readonly line: CopyLine;
  readonly make: MakeCopy;
}

/** Copies of papers, in the line of all that leaves the system. */
export function copiesOf({ store, line, make }: CopiesParts): Copies {
  return (wanted, give, signal) =>
    line({
      personId: wanted.personId,
      make: (to) => makeOne(store, make, { ...wanted, to }, signal),
      give,
    });
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
