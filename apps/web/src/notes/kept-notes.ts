import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

import { NOTES_DATABASE } from './kept-notes-name.ts';

/** The notebook of one person on this device. */
export interface KeptNotebook {
  readonly personId: string;
  readonly notebookId: string;
  /** Scripts can use it and not read it; signing out destroys it. */
  readonly key: CryptoKey;
  /** The last revision that this device has. */
  readonly upTo: number;
}

/** A note as the device keeps it: as unreadable as on the server. */
export interface KeptNote {
  readonly personId: string;
  readonly id: string;
  readonly notebookId: string;
  /** The revision that it is based on; 0: the server does not have it yet. */
  readonly revision: number;
  /** null: taken away. */
  readonly body: string | null;
  /** Changed here, and the server has not answered yet. */
  readonly waiting: boolean;
}

interface Schema extends DBSchema {
  notebooks: { key: string; value: KeptNotebook };
  notes: { key: [string, string]; value: KeptNote; indexes: { person: string } };
}

export type KeptNotes = IDBPDatabase<Schema>;

/** @param taken another page signs out: everything here is about to go */
export function openKeptNotes(taken: () => void): Promise<KeptNotes> {
  return openDB<Schema>(NOTES_DATABASE, 1, {
    upgrade(database) {
      database.createObjectStore('notebooks', { keyPath: 'personId' });
      const notes = database.createObjectStore('notes', { keyPath: ['personId', 'id'] });
      notes.createIndex('person', 'personId');
    },
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      taken();
    },
  });
}
