import { createStore, type WritableStore } from '@e-cabinet/client';
import { canSeal, keepsSomething } from './device-name.ts';

type Values = Readonly<Record<string, unknown>>;

/** What screens draw at once: in memory, and behind that sealed on the device. */
export const held: WritableStore<{ readonly values: Values }> = createStore({ values: {} });
let owner: string | null = null;

/** Names of what was changed here and is not on the device yet. */
export const changedValues = new Set<string>();

/** Before anything is drawn: what was kept for whoever was signed in here last. */
export async function loadDeviceValues(): Promise<void> {
  if (keepsSomething()) await (await import('./kept-values.ts')).readValues();
}

/** Nobody gets what was kept for somebody else. */
export function deviceValuesAreOf(personId: string): void {
  if (owner && owner !== personId) forgetDeviceValues();
  owner = personId;
}

export function deviceValue(name: string): unknown {
  return held.getSnapshot().values[name];
}

/** On the disk as soon as it can be sealed. @param value something that JSON can say; undefined: nothing any more */
export function keepDeviceValue(name: string, value: unknown): void {
  held.changeAtOnce({ values: { ...held.getSnapshot().values, [name]: value } });
  changedValues.add(name);
  void write();
}

export function forgetDeviceValues(): void {
  owner = null;
  changedValues.clear();
  held.change({ values: {} });
}

export function valuesOwner(): string | null {
  return owner;
}

async function write(): Promise<void> {
  // Where nothing can be sealed it lasts as long as the page.
  if (canSeal()) await (await import('./kept-values.ts')).writeValues();
}
