import { stat } from 'node:fs/promises';
import { type Bounds, builtProgram, runBounded } from '../inspection/bounded-process.ts';
import { TIMES_HELD } from './limits.ts';
import { type CopyTask, copied } from './task.ts';

/** Makes a stamped copy; false where the file does not let itself be stamped within the limits. */
export type MakeCopy = (task: CopyTask, signal?: AbortSignal) => Promise<boolean>;

const program = builtProgram('copies', import.meta.url);

/** Makes a function that makes a copy in a process of its own, as files are inspected. */
export function copier(limits: Bounds): MakeCopy {
  return async (task, signal) => {
    const { size } = await stat(task.path);
    let made = false;
    await runBounded({
      program,
      argument: task,
      bounds: { ...limits, memory: limits.memory + TIMES_HELD * size },
      onMessage(message) {
        made = copied.parse(message).made;
      },
      signal,
    });
    return made;
  };
}
