import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOT } from './source-files.ts';

const CHECK = path.join(ROOT, 'packages/protocol/check-result-sheet.mjs');

/** What the script for sheets says of one, run as a third party would, with nothing of ours on the way. */
export function checkSheet(sealed: unknown) {
  const directory = mkdtempSync(path.join(tmpdir(), 'e-cabinet-sheet-'));
  try {
    const file = path.join(directory, 'sheet.json');
    writeFileSync(file, JSON.stringify(sealed));
    const run = spawnSync(process.execPath, [CHECK, file], { encoding: 'utf8' });
    return { status: run.status, said: run.stdout, problems: run.stderr };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
