import { stat } from 'node:fs/promises';
import { type Bounds, builtProgram, runBounded } from '../inspection/bounded-process.ts';
import { type PictureTask, type PictureTold, pictureTold } from './task.ts';

/** Draws pages; a page of which nothing was told ended it. */
export type DrawPages = (task: PictureTask, onTold: (what: PictureTold) => void) => Promise<void>;

const program = builtProgram('pictures', import.meta.url);

/** Makes a function that draws pages in a process of its own, as files are inspected. */
export function drawer(limits: Bounds): DrawPages {
  return async (task, onTold) => {
    const { size } = await stat(task.path);
    await runBounded({
      program,
      argument: task,
      bounds: { ...limits, memory: limits.memory + size },
      onMessage: (message) => onTold(pictureTold.parse(message)),
    });
  };
}
