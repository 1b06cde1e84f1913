import { stat } from 'node:fs/promises';
import type { FileTexts, PageText } from '@e-cabinet/storage';
import { builtProgram, runBounded } from '../inspection/bounded-process.ts';
import type { InspectionLimits } from '../inspection/limits.ts';
import { told } from './told.ts';

/** Takes the texts of the file at `path`. */
export type TakeTexts = (path: string, signal?: AbortSignal) => Promise<FileTexts>;

const program = builtProgram('texts', import.meta.url);

/**
 * Makes a function that takes the texts of a file in a process of its own, under the limits of an
 * inspection. Where they end it, what was read until then is what is kept of the file.
 */
export function textTaker(limits: InspectionLimits): TakeTexts {
  return async (path, signal) => {
    const { size } = await stat(path);
    const pages: PageText[] = [];
    let complete = false;
    await runBounded({
      program,
      argument: path,
      bounds: { ...limits, memory: limits.memory + size },
      onMessage(message) {
        const what = told.parse(message);
        if ('complete' in what) complete = true;
        else pages.push(what);
      },
      signal,
    });
    return { pages, complete };
  };
}
