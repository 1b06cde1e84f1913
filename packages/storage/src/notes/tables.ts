import type { NotebookLock } from '@e-cabinet/protocol';
import type { ColumnType, Generated } from 'kysely';

/** The tables of migration 016-notes. */
export interface NoteTables {
  notebooks: {
    person_id: string;
    notebook_id: string;
    /** Written as JSON text, read as the value. */
    locks: ColumnType<readonly NotebookLock[], string, string>;
    revision: Generated<number>;
  };
  notes: {
    person_id: string;
    id: string;
    notebook_id: string;
    revision: number;
    body: string | null;
  };
}
