import type { Device } from '../offline/device.ts';
import { open, seal } from '../offline/seal.ts';
import type { KeptNotebook } from './kept-notes.ts';
import type { NotebookName } from './note-cipher.ts';

export { deviceOf } from '../offline/device.ts';

/** A notebook as it is kept: its key opens with the device. */
export async function sealOnDevice(
  device: Device,
  notebook: Omit<KeptNotebook, 'sealedKey'>,
  key: Uint8Array<ArrayBuffer>,
): Promise<KeptNotebook> {
  return { ...notebook, sealedKey: await seal(device.key, key, placeOf(notebook)) };
}

/** The key of a notebook. @returns null: the device was begun anew since, and opens it no more */
export async function openOnDevice(
  device: Device,
  notebook: KeptNotebook,
): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return await open(device.key, notebook.sealedKey, placeOf(notebook));
  } catch {
    return null;
  }
}

const placeOf = ({ personId, notebookId }: NotebookName) =>
  JSON.stringify(['e-cabinet/notebook-key/1', personId, notebookId]);
