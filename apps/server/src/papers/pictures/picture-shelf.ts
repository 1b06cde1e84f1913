import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import path from 'node:path';

/** Pictures that were drawn once, on this machine's disk, up to so many bytes. */
export interface PictureShelf {
  /** The path for a new picture, on the same disk. Nothing is there yet. */
  newPart(): string;
  /** Takes a part over under a name, and lets go of what was looked at longest ago. */
  keep(part: string, name: string): Promise<void>;
  has(name: string): boolean;
  /** null when it is not there, or no more. */
  read(name: string): Promise<Buffer | null>;
}

/** What a server that died left half drawn. */
const OLD_MS = 60 * 60_000;

/** Opens the shelf in `directory`, made when missing. Nothing on it is needed: all can be drawn again. */
export async function openPictureShelf(directory: string, most: number): Promise<PictureShelf> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const sizes = await keptIn(directory);
  let bytes = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  const place = (name: string) => path.join(directory, name);
  const forget = (name: string) => {
    bytes -= sizes.get(name) ?? 0;
    sizes.delete(name);
  };
  const makeRoom = async () => {
    for (const [name] of sizes) {
      if (bytes <= most) return;
      forget(name);
      await rm(place(name), { force: true });
    }
  };
  await makeRoom();
  return {
    newPart: () => place(`${randomUUID()}.part`),
    has: (name) => sizes.has(name),
    async keep(part, name) {
      const { size } = await stat(part);
      await rename(part, place(name));
      forget(name);
      sizes.set(name, size);
      bytes += size;
      await makeRoom();
    },
    async read(name) {
      const size = sizes.get(name);
      if (size === undefined) return null;
      // Last in line again; by the time on disk it stays so after a restart.
      sizes.delete(name);
      sizes.set(name, size);
      try {
        const picture = await readFile(place(name));
        await utimes(place(name), new Date(), new Date());
        return picture;
      } catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
        forget(name);
        return null;
      }
    },
  };
}

/** Names and bytes, what was looked at longest ago first. */
async function keptIn(directory: string): Promise<Map<string, number>> {
  const kept: { name: string; size: number; at: number }[] = [];
  for (const name of await readdir(directory)) {
    const { size, mtimeMs: at } = await stat(path.join(directory, name));
    if (name.endsWith('.webp')) kept.push({ name, size, at });
    else if (at < Date.now() - OLD_MS) await rm(path.join(directory, name), { force: true });
  }
  return new Map(kept.sort((a, b) => a.at - b.at).map(({ name, size }) => [name, size]));
}
