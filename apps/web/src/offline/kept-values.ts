import { type Device, deviceOf, keptDevice } from './device.ts';
import {
  changedValues,
  deviceValue,
  deviceValuesAreOf,
  held,
  valuesOwner,
} from './device-values.ts';

/** A record for each, so that of two pages none writes over what the other kept. */
const RECORD = 'value ';

/** Brings what is kept to the screens; from behind a lock, once it is open. */
export async function readValues(): Promise<void> {
  const device = await keptDevice().catch(() => null);
  if (!device) return;
  const read = readOnce(device);
  if (!device.isLocked) await read;
}

let last: Promise<void> = Promise.resolve();

/** Writes what was changed on this page, one write after another; behind a lock it waits in memory. */
export function writeValues(): Promise<void> {
  last = last.then(write).catch(() => undefined);
  return last;
}

async function write(): Promise<void> {
  const personId = valuesOwner();
  if (personId === null) return;
  const device = await deviceOf(personId);
  if (device.isLocked) return;
  await readOnce(device);
  for (const name of changedValues) {
    changedValues.delete(name);
    const value = deviceValue(name);
    if (value === undefined) await device.forget(RECORD + name);
    else await device.keep(RECORD + name, value);
  }
}

const reads = new WeakMap<Device, Promise<void>>();

/** What was kept before comes first, so that what is written then is not written over it. */
function readOnce(device: Device): Promise<void> {
  const known = reads.get(device) ?? read(device).catch(() => undefined);
  reads.set(device, known);
  return known;
}

async function read(device: Device): Promise<void> {
  await device.opened;
  const names = await device.namesOf(RECORD);
  const kept = await Promise.all(
    names.map(async (name) => [name.slice(RECORD.length), await device.kept(name)] as const),
  );
  deviceValuesAreOf(device.personId);
  takeIn(Object.fromEntries(kept));
  void writeValues();
}

/** What was changed on this page since stands, and lists are put together. */
function takeIn(kept: Readonly<Record<string, unknown>>): void {
  const values = { ...kept };
  for (const name of changedValues) {
    const [here, before] = [deviceValue(name), kept[name]];
    values[name] = Array.isArray(here) && Array.isArray(before) ? [...here, ...before] : here;
  }
  held.change({ values });
}
