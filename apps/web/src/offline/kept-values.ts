import { deviceOf, keptDevice } from './device.ts';

const RECORD = 'values';

export interface KeptValues {
  readonly personId: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/** @returns null: nothing is kept, or nothing that may still be opened */
export async function keptValues(): Promise<KeptValues | null> {
  try {
    const device = await keptDevice();
    const values = await device?.kept(RECORD);
    return device
      ? ({ personId: device.personId, values: (values ?? {}) as object } as KeptValues)
      : null;
  } catch {
    return null;
  }
}

export async function keepValues(personId: string, values: KeptValues['values']): Promise<void> {
  await (await deviceOf(personId)).keep(RECORD, values);
}
