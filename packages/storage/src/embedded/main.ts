/**
 * The process of the embedded database: PGlite behind a Unix socket that speaks the Postgres
 * protocol. PGlite computes on the thread that calls it, for seconds at a time, so it gets a process
 * of its own. It ends when told to stop, and when the process that started it is gone.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openCluster } from './cluster.ts';
import { lockDirectory } from './directory-lock.ts';
import type { EmbeddedReport, EmbeddedSettings } from './settings.ts';
import { stopAtCorruption } from './stop-at-corruption.ts';
import { answerOn } from './wire.ts';

const settings = JSON.parse(process.argv[2] ?? '') as EmbeddedSettings;

// A terminal's Ctrl-C and a service manager's stop reach the whole group; the server decides when
// the database may go.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => {});

try {
  await run();
} catch (error) {
  report({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
  process.exitCode = 1;
  process.disconnect?.();
}

async function run(): Promise<void> {
  const stopAsked = new Promise<void>((resolve) => {
    process.once('message', () => resolve());
    process.once('disconnect', () => resolve());
  });
  fs.mkdirSync(settings.dataDir, { recursive: true, mode: 0o700 });
  await lockDirectory(settings.dataDir, settings.patienceMs);
  const database = await openCluster(settings);
  stopAtCorruption(database);
  const socketDir = fs.mkdtempSync(path.join(os.tmpdir(), 'e-cabinet-socket-'));
  await answerOn(`${socketDir}/.s.PGSQL.5432`, database);
  report({ kind: 'ready', socketDir });
  await stopAsked;
  await database.close();
  fs.rmSync(socketDir, { recursive: true, force: true });
  process.exit(0);
}

function report(what: EmbeddedReport): void {
  process.send?.(what);
}
