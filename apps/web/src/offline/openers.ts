import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import { newKey } from './seal.ts';

/**
 * What opens something that is kept here, in a database of its own and in a record so large that browsers
 * give it a file of its own. Destroyed, it is off the disk at once: of a small record that was deleted a
 * database keeps the bytes in its journal, for weeks.
 */
interface Opener {
  /** Scripts can use it and not read it. */
  readonly key: CryptoKey;
  readonly padding: readonly Uint8Array<ArrayBuffer>[];
}

interface Schema extends DBSchema {
  opener: { key: string; value: Opener };
}

/** As many bytes as a browser gives at once; two of them are more than Chromium writes between other records. */
const PADDING_BYTES = 65_536;
const ONLY = 'opener';

/** A new one in the place of any before; resolves when it is on the disk. */
export async function newOpener(databaseName: string): Promise<CryptoKey> {
  const key = await newKey();
  await inDatabase(databaseName, async (database) => {
    const transaction = database.transaction(ONLY, 'readwrite', { durability: 'strict' });
    await transaction.store.put({ key, padding: [noise(), noise()] }, ONLY);
    await transaction.done;
  });
  return key;
}

/** @returns null: there is none, or none any more */
export function openerIn(databaseName: string): Promise<CryptoKey | null> {
  return inDatabase(
    databaseName,
    async (database) => (await database.get('opener', ONLY))?.key ?? null,
  );
}

export async function destroyOpener(databaseName: string): Promise<void> {
  await deleteDB(databaseName);
}

async function inDatabase<T>(
  name: string,
  act: (database: IDBPDatabase<Schema>) => Promise<T>,
): Promise<T> {
  const database = await openDB<Schema>(name, 1, {
    upgrade: (created) => void created.createObjectStore('opener'),
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
  try {
    return await act(database);
  } finally {
    database.close();
  }
}

function noise(): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(PADDING_BYTES));
}
