import type { NewMessage, NewThread } from '@e-cabinet/protocol';
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

import { NOTES_DATABASE } from './kept-notes-name.ts';

/** The notebook of one person as this device keeps it. */
export interface KeptNotebook {
  readonly personId: string;
  readonly notebookId: string;
  /** Its key, sealed with that of the device: it opens with the device, and goes with it. */
  readonly sealedKey: ArrayBuffer;
  /** The last revision that this device has. */
  readonly upTo: number;
}

/** The same, open on this page. */
export interface OpenNotebook extends Omit<KeptNotebook, 'sealedKey'> {
  /** Scripts can use it and not read it. */
  readonly key: CryptoKey;
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
  return openDB<Schema>(NOTES_DATABASE, 3, {
    upgrade(database, before, _now, transaction) {
      if (before < 1) {
        database.createObjectStore('notebooks', { keyPath: 'personId' });
        const notes = database.createObjectStore('notes', { keyPath: ['personId', 'id'] });
        notes.createIndex('person', 'personId');
      }
      if (before < 2) {
        const outgoing = database.createObjectStore('outgoing', { keyPath: ['personId', 'id'] });
        outgoing.createIndex('person', 'personId');
      }
      // Their keys lay open on the disk: the notes stay, and open with the password once more.
      if (before === 1 || before === 2) void transaction.objectStore('notebooks').clear();
    },
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      taken();
    },
  });
}
