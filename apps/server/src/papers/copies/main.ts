import { setPriority } from 'node:os';
import process from 'node:process';
import { stampFile } from './stamp-file.ts';
import type { CopyTask } from './task.ts';

/** A process that makes one stamped copy and ends. Its argument is a `CopyTask`. */
const task: CopyTask = JSON.parse(process.argv[2] ?? '');

const tell = (made: boolean) => process.send?.({ made }, () => process.exit(0));

// Whatever goes wrong in here, the file made it so.
process.on('uncaughtException', () => tell(false));
// Nobody is left to be told.
process.on('disconnect', () => process.exit(0));

// The meeting comes first.
setPriority(10);
await stampFile(task).then(
  () => tell(true),
  () => tell(false),
);
