import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { DEVICE_DATABASE, DEVICE_OPENER, sayThatItKeeps } from './device-name.ts';
import { destroyOpener, newOpener, openerIn } from './openers.ts';
import { newKey, open, seal, unwrap, wrap } from './seal.ts';

/** What asks for the person before the device opens: a credential of the device's own. */
export interface DeviceLock {
  readonly credentialId: Uint8Array<ArrayBuffer>;
  /** What its pseudo-random function is asked for. */
  readonly salt: Uint8Array<ArrayBuffer>;
}

/** Whose things this device keeps, and how they open. Nothing in it is a secret. */
interface Owner {
  readonly personId: string;
  /** The key of everything here: locked with what the lock gives, without one with the opener of the device. */
  readonly wrapped: ArrayBuffer;
  readonly lock: DeviceLock | null;
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
const BEGINNING = 'e-cabinet.device';

/** What this device keeps for one person, readable while they are signed in here, once it is open. */
export class Device {
  readonly database: DeviceDatabase;
  readonly personId: string;
  /** Resolves when it is open: at once, where no lock is before it. */
  readonly opened: Promise<void>;
  #sayOpened: () => void = () => undefined;
  #key: CryptoKey | null = null;

  constructor(database: DeviceDatabase, personId: string, key: CryptoKey | null) {
    this.database = database;
    this.personId = personId;
    this.opened = new Promise((resolve) => {
      this.#sayOpened = resolve;
    });
    if (key) this.open(key);
  }

  get isLocked(): boolean {
    return this.#key === null;
  }

  /** @throws while it is locked */
  get key(): CryptoKey {
    if (!this.#key) throw new Error('this device is locked');
    return this.#key;
  }

  /** In memory, and only as long as the page. */
  open(key: CryptoKey): void {
    this.#key = key;
    this.#sayOpened();
  }

  /** The server has just known the person as signed in. */
  async inContact(now: number, days: number): Promise<void> {
    await changeOwner(this.database, { contactAt: now, seenAt: now, days });
  }

  /** Keeps a value that JSON can say; where there is no room, while it is locked, or everything is being forgotten, it does not. */
  async keep(name: string, value: unknown): Promise<void> {
    if (this.isLocked) return;
    const bytes = new TextEncoder().encode(JSON.stringify(value));
    const sealed = await seal(this.key, bytes, placeOf(name));
    await this.database.put('records', sealed, name).catch(() => undefined);
  }

  /** @returns undefined: nothing is kept under the name, or nothing that opens */
  async kept(name: string): Promise<unknown> {
    const sealed = await this.database.get('records', name);
    if (!sealed || this.isLocked) return undefined;
    try {
      const bytes = await open(this.key, sealed, placeOf(name));
      return JSON.parse(new TextDecoder().decode(bytes));
    } catch {
      return undefined;
    }
  }

  /** The names of what is kept that begin so. */
  namesOf(beginning: string): Promise<readonly string[]> {
    const range = IDBKeyRange.bound(beginning, `${beginning}\uffff`);
    return this.database.getAllKeys('records', range);
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
  // Of two pages that begin one does.
  const beginning = navigator.locks.request(BEGINNING, async () => {
    const begun = await reopen();
    return begun?.personId === personId ? begun : begin(personId);
  });
  opened = beginning;
  return beginning;
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

/** The lock of a device, and the key behind it as it lies there. */
export async function lockedKey({ database, personId }: Device): Promise<LockedKey> {
  const owner = await database.get('owner', ONLY);
  if (owner?.personId !== personId) throw new Error('this device is forgotten');
  return owner;
}

export type LockedKey = Pick<Owner, 'lock' | 'wrapped'>;

/** Resolves when it is on the disk: what opened it before may then go. */
export async function keepLockedKey({ database }: Device, locked: LockedKey): Promise<void> {
  await changeOwner(database, { lock: locked.lock, wrapped: locked.wrapped });
  sayThatItKeeps(locked.lock ? 'locked' : 'open');
}

export const keyPlaceOf = (personId: string) => JSON.stringify(['e-cabinet/device/1', personId]);

async function reopen(): Promise<Device | null> {
  const database = await openDatabase();
  const owner = await database.get('owner', ONLY);
  const now = Date.now();
  const seenAt = Math.max(now, owner?.seenAt ?? 0);
  const mayOpen = owner && seenAt - owner.contactAt <= owner.days * DAY_MS;
  const key = mayOpen ? await keyOf(owner) : 'lost';
  if (!owner || key === 'lost') {
    await clear(database);
    database.close();
    return null;
  }
  await changeOwner(database, { seenAt });
  return new Device(database, owner.personId, key);
}

/** @returns null: it is behind a lock; `lost`: what opens it is not there any more */
async function keyOf({ personId, wrapped, lock }: Owner): Promise<CryptoKey | 'lost' | null> {
  if (lock) return null;
  const opener = await openerIn(DEVICE_OPENER);
  if (!opener) return 'lost';
  return unwrap(opener, wrapped, keyPlaceOf(personId)).catch(() => 'lost');
}

async function begin(personId: string): Promise<Device> {
  const database = await openDatabase();
  await clear(database);
  const now = Date.now();
  const opener = await newOpener(DEVICE_OPENER);
  const place = keyPlaceOf(personId);
  const wrapped = await wrap(opener, await newKey(true), place);
  const times = { contactAt: now, seenAt: now, days: DAYS_AT_FIRST };
  await database.put('owner', { personId, wrapped, lock: null, ...times }, ONLY);
  sayThatItKeeps('open');
  return new Device(database, personId, await unwrap(opener, wrapped, place));
}

/** As it lies there now: another page may have changed something else of it. */
async function changeOwner(database: DeviceDatabase, change: Partial<Owner>): Promise<void> {
  const transaction = database.transaction('owner', 'readwrite', { durability: 'strict' });
  const owner = await transaction.store.get(ONLY);
  if (owner) await transaction.store.put({ ...owner, ...change }, ONLY);
  await transaction.done;
}

async function clear(database: DeviceDatabase): Promise<void> {
  sayThatItKeeps(null);
  await destroyOpener(DEVICE_OPENER);
  const names = ['owner', 'records', 'papers', 'pieces'] as const;
  const transaction = database.transaction(names, 'readwrite');
  await Promise.all([...names.map((name) => transaction.objectStore(name).clear())]);
  await transaction.done;
}

function openDatabase(): Promise<DeviceDatabase> {
  return openDB<Schema>(DEVICE_DATABASE, 2, {
    upgrade(database) {
      // What was kept with its key beside it cannot be locked: it is brought here anew.
      for (const name of [...database.objectStoreNames]) database.deleteObjectStore(name);
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
