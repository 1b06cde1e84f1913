import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Where the runner told its processes to keep what they share. */
const SHARED = 'ECABINET_TEST_SHARED';
const LOOK_EVERY_MS = 100;

/** Before all tests, for Vitest and Playwright alike; one after the other they use the same. @returns what ends it */
export default function share(): () => void {
  if (process.env[SHARED] !== undefined) return () => undefined;
  const folder = mkdtempSync(path.join(tmpdir(), 'e-cabinet-tests-'));
  process.env[SHARED] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}

/**
 * Copies a data directory that was prepared once for all tests of the run: a new database and the
 * papers of the demonstration take seconds to make, and are the same for every server.
 * @param name what was prepared
 * @param prepare fills a directory; called by the first that asks
 * @returns false where no runner shares anything
 */
export async function copyStaged(
  name: string,
  dataDir: string,
  prepare: (dataDir: string) => Promise<void>,
): Promise<boolean> {
  const shared = process.env[SHARED];
  if (shared === undefined) return false;
  const staged = path.join(shared, name);
  if (isFirst(`${staged}.begun`)) {
    const making = `${staged}.making`;
    mkdirSync(making);
    await prepare(making);
    renameSync(making, staged);
  }
  while (!existsSync(staged)) await pause(LOOK_EVERY_MS);
  cpSync(staged, dataDir, { recursive: true });
  return true;
}

/** Whoever makes the directory is the first. */
function isFirst(mark: string): boolean {
  try {
    mkdirSync(mark);
    return true;
  } catch {
    return false;
  }
}
