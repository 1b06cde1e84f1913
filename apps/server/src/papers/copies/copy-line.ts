import { rm, stat } from 'node:fs/promises';
import type { PersonId } from '@e-cabinet/domain';
import type { CopyRefusal } from '@e-cabinet/protocol';
import pLimit from 'p-limit';
import type { FileStore } from '../file-store.ts';
import { COPIES_WAITING } from './limits.ts';

export interface MadeCopy {
  readonly path: string;
  /** Bytes. */
  readonly size: number;
}

/** What is made for a person, and what becomes of it; it is removed when that is done. */
export interface Copying {
  readonly personId: PersonId;
  /** Makes it at the path, where nothing is yet; false where that is not possible. */
  readonly make: (to: string) => Promise<boolean>;
  readonly give: (copy: MadeCopy) => Promise<void>;
}

export type CopyLine = (copying: Copying) => Promise<CopyRefusal | undefined>;

/** What leaves the system is made one after another, and each person has one at a time, until it is sent. */
export function copyLine(store: Pick<FileStore, 'newPart'>): CopyLine {
  const inTurn = pLimit(1);
  const busy = new Set<PersonId>();
  return async ({ personId, make, give }) => {
    if (busy.has(personId) || inTurn.pendingCount >= COPIES_WAITING) return 'copies-busy';
    busy.add(personId);
    const to = store.newPart();
    try {
      if (!(await inTurn(() => make(to)))) return 'copy-not-possible';
      const { size } = await stat(to);
      await give({ path: to, size });
    } finally {
      busy.delete(personId);
      await rm(to, { force: true });
    }
  };
}
