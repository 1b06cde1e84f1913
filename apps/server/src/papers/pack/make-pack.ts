import { type Bounds, builtProgram, runBounded } from '../inspection/bounded-process.ts';
import { MOST_LEFT_OUT } from './limits.ts';
import { type PackRun, packNews } from './task.ts';

/**
 * Makes a pack; false where it is not possible within the limits.
 * @param task the file with the `PackTask`
 * @param memory bytes for the files, besides the limits
 */
export type MakePack = (task: string, memory: number, signal?: AbortSignal) => Promise<boolean>;

const program = builtProgram('pack', import.meta.url);

/**
 * Makes a function that makes a pack in a process of its own, as files are inspected. A paper on which the
 * process died is left out of the next one, which says so in its place.
 */
export function packer(limits: Bounds): MakePack {
  return async (task, memory, signal) => {
    const leftOut: number[] = [];
    while (leftOut.length <= MOST_LEFT_OUT) {
      const { made, opening } = await runOne({ task, leftOut }, limits, memory, signal);
      if (made) return true;
      if (opening === null || leftOut.includes(opening)) return false;
      leftOut.push(opening);
    }
    return false;
  };
}

async function runOne(
  argument: PackRun,
  limits: Bounds,
  memory: number,
  signal: AbortSignal | undefined,
): Promise<{ made: boolean; opening: number | null }> {
  let made = false;
  let opening: number | null = null;
  await runBounded({
    program,
    argument,
    bounds: { ...limits, memory: limits.memory + memory },
    onMessage(message) {
      const news = packNews.parse(message);
      if ('made' in news) made = news.made;
      else opening = news.opening;
    },
    signal,
  });
  return { made, opening };
}
