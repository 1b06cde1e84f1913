import { setPriority } from 'node:os';
import process from 'node:process';
import { drawPages } from './draw-pages.ts';
import type { PictureTask, PictureTold } from './task.ts';

/** A process that draws a few pages of one file and ends. Its argument is a `PictureTask`. */
const task: PictureTask = JSON.parse(process.argv[2] ?? '');

const tell = (what: PictureTold) =>
  new Promise<void>((resolve) => {
    process.send?.(what, undefined, undefined, () => resolve());
  });

// The page that was being drawn made it so; what was told before stands.
process.on('uncaughtException', () => process.exit(0));
// Nobody is left to be told.
process.on('disconnect', () => process.exit(0));

// The meeting comes first.
setPriority(10);
await drawPages(task, tell).catch(() => {});
process.exit(0);
