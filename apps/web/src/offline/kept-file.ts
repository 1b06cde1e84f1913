import { keptDevice } from './device.ts';
import { type KeptFile, openKept } from './kept-papers.ts';

/** A file from this device; null when it has to come from the server. */
export async function keptFile(sha256: string): Promise<KeptFile | null> {
  try {
    const device = await keptDevice();
    return device && (await openKept(device, sha256));
  } catch {
    return null;
  }
}
