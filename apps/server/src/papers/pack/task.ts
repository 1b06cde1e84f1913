import type { Sha256 } from '@e-cabinet/domain';
import { z } from 'zod';
import type { PrintedAgenda } from '../../documents/agenda/printed-agenda.ts';

/** What a pack is made of. The server hands it over in a file: titles are nothing for a list of processes. */
export interface PackTask {
  readonly agenda: PrintedAgenda;
  /** Where the files of its papers lie; null: the agenda alone. */
  readonly files: Readonly<Record<Sha256, string>> | null;
  /** What stands across every page; null: nothing. */
  readonly words: string | null;
  /** Where the pack goes; nothing is there yet. */
  readonly to: string;
}

/** The only argument of the process that makes it, as JSON. */
export interface PackRun {
  /** The file with the `PackTask`. */
  readonly task: string;
  /** Papers, by their place in the pack from 0, on which such a process died: they are not opened again. */
  readonly leftOut: readonly number[];
}

/** What such a process tells: which paper it opens now, and at last whether the pack is made. */
export const packNews = z.union([
  z.strictObject({ opening: z.int().nullable() }),
  z.strictObject({ made: z.boolean() }),
]);
export type PackNews = z.infer<typeof packNews>;
