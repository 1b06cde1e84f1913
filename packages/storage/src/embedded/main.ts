/**
 * The process of the embedded database: PGlite behind a Unix socket that speaks the Postgres
 * protocol. PGlite computes on the thread that calls it, for seconds at a time, so it gets a process
 * of its own. It ends when told to stop, and when the process that started it is gone.
 */
import fs from 'node:fs';
import path from 'node:path';
import { openCluster } from './cluster.ts';
import { lockDirectory } from './directory-lock.ts';
import type { EmbeddedReport, EmbeddedSettings } from './settings.ts';
import { stopAtCorruption } from './stop-at-corruption.ts';
import { answerOn } from './wire.ts';

/** The name by which `pg` finds the socket in its directory, for its default port. */
const SOCKET_NAME = '.s.PGSQL.5432';

const settings = JSON.parse(process.argv[2] ?? '') as EmbeddedSettings;

// A terminal's Ctrl-C and a service manager's stop reach the whole group; the server decides when
// the database may go.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => {});

try {
  await run();
  process.exit(0);
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  report({ kind: 'failed', reason }, () => process.exit(1));
}

async function run(): Promise<void> {
  const { dataDir, socketDir, patienceMs } = settings;
  const stopAsked = new Promise<void>((resolve) => {
    process.once('message', () => resolve());
    process.once('disconnect', () => resolve());
  });
  fs.mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  await lockDirectory(dataDir, patienceMs);
  const database = await openCluster(settings);
  stopAtCorruption(database);
  await answerOn(path.join(socketDir, SOCKET_NAME), database);
  report({ kind: 'ready' }, () => {});
  await stopAsked;
  await database.close();
  fs.rmSync(socketDir, { recursive: true, force: true });
}

/** `then` also follows when the process that would hear of it is gone. */
function report(what: EmbeddedReport, then: () => void): void {
  if (process.connected) process.send?.(what, undefined, undefined, then);
  else then();
}
