import { randomBytes } from 'node:crypto';
import { createEventLog, type Database, migrate, openDatabase } from '@e-cabinet/storage';
import type { StoredEvent } from '@e-cabinet/sync';
import { buildNewEvent } from '@e-cabinet/sync/testing';
import { expect } from 'vitest';
import { embeddedProcess } from './embedded-process.ts';
import { copyNewDatabase } from './embedded-template.ts';

/** Makes a new embedded database with its tables: copies of it are quicker than making others. */
export async function makeMigrated(dataDir: string): Promise<void> {
  await copyNewDatabase(dataDir);
  const database = await openDatabase({ kind: 'embedded', dataDir, synced: true });
  await migrate(database);
  await database.close();
}

/** Opens an embedded database, synced unless told otherwise, and gathers what it says of its own end. */
export async function openWatched(
  dataDir: string,
  about: { readonly synced?: boolean; readonly nodeOptions?: readonly string[] } = {},
): Promise<{ readonly database: Database; readonly failures: readonly Error[] }> {
  const failures: Error[] = [];
  const database = await openDatabase(
    { kind: 'embedded', dataDir, synced: true, ...about },
    { onFailure: (failure) => failures.push(failure) },
  );
  return { database, failures };
}

/** Opens what is left, and expects each meeting whole up to at least what was answered. */
export async function expectRecorded(
  dataDir: string,
  answered: readonly StoredEvent[],
): Promise<void> {
  const { database } = await openWatched(dataDir);
  const log = createEventLog({ pool: database.pool, randomBytes });
  for (const meetingId of new Set(answered.map((event) => event.meetingId))) {
    const stored = await log.read(meetingId, 0);
    const expected = answered.filter((event) => event.meetingId === meetingId);
    expect(stored.slice(0, expected.length)).toEqual(expected);
    expect(stored.map((event) => event.version)).toEqual(stored.map((_, index) => index + 1));
  }
  await recordTurn(database, 'meeting-afterwards', 1);
  await database.close();
}

/** As if the caller had folded every event there is, so that none is read again. */
const ALL_KNOWN = 2 ** 31 - 1;

export async function recordTurn(
  database: Database,
  meetingId: string,
  events: number,
  known = 0,
): Promise<StoredEvent[]> {
  const log = createEventLog({ pool: database.pool, randomBytes });
  const text = 'Tờ trình '.repeat(40);
  const append = Array.from({ length: events }, () => buildNewEvent({ meetingId, text }));
  const commandIds = append.map((event) => event.commandId);
  return log.turn({ meetingId, known, commandIds }, () => ({ append }));
}

/** Records turns of many sizes in two meetings, with checkpoints between, until the process is killed. */
export async function recordUntilKilled(
  database: Database,
  dataDir: string,
  chance: () => number,
): Promise<StoredEvent[]> {
  const answered: StoredEvent[] = [];
  const turns = 20 + Math.floor(chance() * 150);
  for (let turn = 0; turn < turns; turn += 1) {
    const meetingId = chance() < 0.5 ? 'meeting-1' : 'meeting-2';
    const events = 1 + Math.floor(chance() * 40);
    answered.push(...(await recordTurn(database, meetingId, events, ALL_KNOWN)));
    if (chance() < 0.03) await database.pool.query('checkpoint');
  }
  const underWay = recordTurn(database, 'meeting-1', 200, ALL_KNOWN).catch(() => undefined);
  process.kill(embeddedProcess(dataDir), 'SIGKILL');
  await underWay;
  return answered;
}
