import { createStore, type WritableStore } from '@e-cabinet/client';
import { canSeal, keepsSomething } from './device-name.ts';

type Values = Readonly<Record<string, unknown>>;

/** What screens draw at once: in memory, and behind that sealed on the device. */
const held: WritableStore<{ readonly values: Values }> = createStore({ values: {} });
let owner: string | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;

/** A burst of changes is written once; milliseconds. */
const WRITE_AFTER_MS = 150;

/** Before anything is drawn: what was kept for whoever was signed in here last. */
export async function loadDeviceValues(): Promise<void> {
  if (!keepsSomething()) return;
  const { keptValues } = await import('./kept-values.ts');
  const kept = await keptValues();
  if (!kept || owner !== null) return;
  owner = kept.personId;
  held.change({ values: kept.values });
}

/** Nobody gets what was kept for somebody else. */
export function deviceValuesAreOf(personId: string): void {
  if (owner !== null && owner !== personId) forgetDeviceValues();
  owner = personId;
}

export function deviceValue(name: string): unknown {
  return held.getSnapshot().values[name];
}

/** @param value something that JSON can say; undefined: nothing any more */
export function keepDeviceValue(name: string, value: unknown): void {
  const { [name]: _before, ...others } = held.getSnapshot().values;
  held.change({ values: value === undefined ? others : { ...others, [name]: value } });
  clearTimeout(timer);
  timer = setTimeout(() => void write(), WRITE_AFTER_MS);
}

export function forgetDeviceValues(): void {
  clearTimeout(timer);
  owner = null;
  held.change({ values: {} });
}

async function write(): Promise<void> {
  // Where nothing can be sealed it lasts as long as the page.
  if (owner === null || !canSeal()) return;
  const { keepValues } = await import('./kept-values.ts');
  await keepValues(owner, held.getSnapshot().values).catch(() => undefined);
}
