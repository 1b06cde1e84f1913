import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { cutPower, recordDisk } from '../support/power-cut.ts';
import {
  expectRecorded,
  makeMigrated,
  openWatched,
  recordUntilKilled,
} from '../support/recorded-turns.ts';
import { seeded } from '../support/seeded.ts';
import { report, rounds } from './seeds.ts';

const ROUNDS = 20;

test(`${ROUNDS} power cuts of the embedded database take nothing that was answered`, async () => {
  const home = mkdtempSync(path.join(tmpdir(), 'e-cabinet-power-'));
  const template = path.join(home, 'template');
  await makeMigrated(template);
  let events = 0;
  await rounds(ROUNDS, async (seed) => {
    const chance = seeded(seed);
    const dataDir = path.join(home, `${seed}`);
    cpSync(template, dataDir, { recursive: true });
    const { database } = await openWatched(dataDir, { nodeOptions: recordDisk });
    const answered = await recordUntilKilled(database, dataDir, chance);
    await database.close();
    const left = `${dataDir}.left`;
    cutPower(dataDir, left, chance);
    await expectRecorded(left, answered);
    events += answered.length;
    for (const used of [dataDir, left, `${dataDir}.disk`]) rmSync(used, { recursive: true });
  });
  expect(events).toBeGreaterThan(ROUNDS * 20);
  report(`${ROUNDS} power cuts, ${events} events answered, all there`);
  rmSync(home, { recursive: true, force: true });
});
