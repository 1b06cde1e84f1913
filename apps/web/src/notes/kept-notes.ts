import type { NewMessage, NewThread } from '@e-cabinet/protocol';
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

/** Something for a thread that the server does not have yet; as unreadable here as there. */
export interface KeptOutgoing {
  readonly personId: string;
  /** Of the message. */
  readonly id: string;
  readonly meetingId: string;
  readonly threadId: string;
  /** Of what waits the order in which it is sent: ISO 8601, by the clock of the device. */
  readonly at: string;
  /** A whole thread that is begun, or one message more. */
  readonly sent: { readonly begins: NewThread } | { readonly says: NewMessage };
}

interface Schema extends DBSchema {
  notebooks: { key: string; value: KeptNotebook };
  notes: { key: [string, string]; value: KeptNote; indexes: { person: string } };
  outgoing: { key: [string, string]; value: KeptOutgoing; indexes: { person: string } };
}

export type KeptNotes = IDBPDatabase<Schema>;

/** @param taken another page signs out: everything here is about to go */
export function openKeptNotes(taken: () => void): Promise<KeptNotes> {
  return openDB<Schema>(NOTES_DATABASE, 2, {
    upgrade(database, before) {
      if (before < 1) {
        database.createObjectStore('notebooks', { keyPath: 'personId' });
        const notes = database.createObjectStore('notes', { keyPath: ['personId', 'id'] });
        notes.createIndex('person', 'personId');
      }
      const outgoing = database.createObjectStore('outgoing', { keyPath: ['personId', 'id'] });
      outgoing.createIndex('person', 'personId');
    },
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      taken();
    },
  });
}
