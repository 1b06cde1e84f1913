import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { DEVICE_DATABASE, sayThatItKeeps } from './device-name.ts';
import { newKey, open, seal } from './seal.ts';

/** Whose things this device keeps, and what opens them. */
interface Owner {
  readonly personId: string;
  /** Scripts can use it and not read it; it goes with the sign-in. */
  readonly key: CryptoKey;
  /** Epoch milliseconds, this device's clock: when the server last knew the person as signed in. */
  readonly contactAt: number;
  /** The latest time that the clock has shown: one that is set back wins no days. */
  readonly seenAt: number;
  /** Without contact for so many days nothing opens any more. */
  readonly days: number;
}

/** A file as the device keeps it: a key of its own, locked with the owner's, and sealed pieces. */
export interface KeptPaper {
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  readonly wrapped: ArrayBuffer;
  /** All pieces are there. */
  readonly ready: boolean;
}

interface Schema extends DBSchema {
  owner: { key: string; value: Owner };
  records: { key: string; value: ArrayBuffer };
  papers: { key: string; value: KeptPaper };
  pieces: { key: [sha256: string, index: number]; value: ArrayBuffer };
}

export type DeviceDatabase = IDBPDatabase<Schema>;

const DAY_MS = 86_400_000;
/** Until the server has said for how long. */
const DAYS_AT_FIRST = 1;
const ONLY = 'owner';

/** What this device keeps for one person, readable while they are signed in here. */
export class Device {
  readonly database: DeviceDatabase;
  readonly key: CryptoKey;
  readonly personId: string;
  #owner: Owner;

  constructor(database: DeviceDatabase, owner: Owner) {
    this.database = database;
    this.key = owner.key;
    this.personId = owner.personId;
    this.#owner = owner;
  }

  /** The server has just known the person as signed in. */
  async inContact(now: number, days: number): Promise<void> {
    this.#owner = { ...this.#owner, contactAt: now, seenAt: now, days };
    await this.database.put('owner', this.#owner, ONLY);
  }

  /** Keeps a value that JSON can say; where there is no room, or everything is being forgotten, it does not. */
  async keep(name: string, value: unknown): Promise<void> {
    const bytes = new TextEncoder().encode(JSON.stringify(value));
    const sealed = await seal(this.key, bytes, placeOf(name));
    await this.database.put('records', sealed, name).catch(() => undefined);
  }

  /** @returns undefined: nothing is kept under the name, or nothing that opens */
  async kept(name: string): Promise<unknown> {
    const sealed = await this.database.get('records', name);
    if (!sealed) return undefined;
    try {
      const bytes = await open(this.key, sealed, placeOf(name));
      return JSON.parse(new TextDecoder().decode(bytes));
    } catch {
      return undefined;
    }
  }

  async forget(name: string): Promise<void> {
    await this.database.delete('records', name).catch(() => undefined);
  }
}

const placeOf = (name: string) => JSON.stringify(['e-cabinet/record/1', name]);

let opened: Promise<Device | null> | null = null;

/** What this device keeps, whoever it is for; null: nothing, or nothing that may still be opened. */
export function keptDevice(): Promise<Device | null> {
  opened ??= reopen();
  return opened;
}

/** The device of whoever is signed in; what was kept for somebody else is destroyed. */
export async function deviceOf(personId: string): Promise<Device> {
  const before = await keptDevice();
  if (before?.personId === personId) return before;
  opened = begin(personId);
  return (await opened) as Device;
}

/** The server has just known the person as signed in. */
export async function noteContact(personId: string, days: number): Promise<void> {
  const device = await keptDevice();
  if (device?.personId === personId) await device.inContact(Date.now(), days);
}

/** Lets go of what is open; deleting the database is then not held up by this page. */
export function closeDevice(): void {
  void opened?.then((device) => device?.database.close());
  opened = null;
}

async function reopen(): Promise<Device | null> {
  const database = await openDatabase();
  const owner = await database.get('owner', ONLY);
  const now = Date.now();
  const seenAt = Math.max(now, owner?.seenAt ?? 0);
  if (!owner || seenAt - owner.contactAt > owner.days * DAY_MS) {
    await clear(database);
    database.close();
    return null;
  }
  await database.put('owner', { ...owner, seenAt }, ONLY);
  return new Device(database, owner);
}

async function begin(personId: string): Promise<Device> {
  const database = await openDatabase();
  await clear(database);
  const now = Date.now();
  const owner = { personId, key: await newKey(), contactAt: now, seenAt: now, days: DAYS_AT_FIRST };
  await database.put('owner', owner, ONLY);
  sayThatItKeeps(true);
  return new Device(database, owner);
}

async function clear(database: DeviceDatabase): Promise<void> {
  sayThatItKeeps(false);
  const names = ['owner', 'records', 'papers', 'pieces'] as const;
  const transaction = database.transaction(names, 'readwrite');
  await Promise.all([...names.map((name) => transaction.objectStore(name).clear())]);
  await transaction.done;
}

function openDatabase(): Promise<DeviceDatabase> {
  return openDB<Schema>(DEVICE_DATABASE, 1, {
    upgrade(database) {
      database.createObjectStore('owner');
      database.createObjectStore('records');
      database.createObjectStore('papers', { keyPath: 'sha256' });
      database.createObjectStore('pieces');
    },
    // Another page signs out: everything here is about to go.
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      opened = null;
    },
  });
}
