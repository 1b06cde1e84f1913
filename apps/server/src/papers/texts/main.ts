import { setPriority } from 'node:os';
import process from 'node:process';
import { readTexts } from './read-texts.ts';
import type { Told } from './told.ts';

/** A process that reads the texts of one file and ends. Its argument is the path, as JSON. */
const path: string = JSON.parse(process.argv[2] ?? '');

/** Waits until it is sent, so that little lies in memory. */
const tell = (what: Told) =>
  new Promise<void>((resolve) => {
    process.send?.(what, undefined, undefined, () => resolve());
  });

// What was told so far is kept: a fault of the file ends the reading, and nothing else.
process.on('uncaughtException', () => process.exit(0));
// Nobody is left to be told.
process.on('disconnect', () => process.exit(0));

// Meetings and inspections come first: nobody waits for this.
setPriority(19);
await readTexts(path, tell).catch(() => {});
process.exit(0);
