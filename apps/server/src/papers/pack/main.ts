import { readFile } from 'node:fs/promises';
import { setPriority } from 'node:os';
import process from 'node:process';
import type { PackNews, PackRun, PackTask } from './task.ts';
import { writePack } from './write-pack.ts';

/** A process that makes one pack and ends. Its argument is a `PackRun`. */
const { task, leftOut }: PackRun = JSON.parse(process.argv[2] ?? '');

const tell = (news: PackNews) => process.send?.(news);
const end = (made: boolean) => process.send?.({ made } satisfies PackNews, () => process.exit(0));

// Whatever goes wrong in here, a file made it so.
process.on('uncaughtException', () => end(false));
// Nobody is left to be told.
process.on('disconnect', () => process.exit(0));

// The meeting comes first.
setPriority(10);
const wanted: PackTask = JSON.parse(await readFile(task, 'utf8'));
await writePack(wanted, { leftOut, opening: (opening) => tell({ opening }) }).then(
  () => end(true),
  () => end(false),
);
