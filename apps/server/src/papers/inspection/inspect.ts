import { stat } from 'node:fs/promises';
import { builtProgram, runBounded } from './bounded-process.ts';
import { type Findings, findings } from './findings.ts';
import type { InspectionLimits } from './limits.ts';
import type { InspectionTask } from './task.ts';

/** Looks at one file; see {@link inspector}. */
export type Inspect = (path: string, signal?: AbortSignal) => Promise<Findings>;

const program = builtProgram('inspection', import.meta.url);

/**
 * Makes a function that inspects a file in a process of its own, under limits kept by the kernel.
 *
 * A file that makes its process die, spin or swell is refused as `pdf-too-complex`, and nothing
 * else is touched. The function throws when the inspection itself is at fault, and with the signal's
 * reason when `signal` ends it.
 */
export function inspector(limits: InspectionLimits): Inspect {
  return async (path, signal) => {
    signal?.throwIfAborted();
    const { size } = await stat(path);
    const argument: InspectionTask = { path, pages: limits.pages, memory: limits.memory };
    const bounds = { ...limits, memory: limits.memory + size };
    const found: Findings[] = [];
    const onMessage = (message: unknown) => void found.push(findings.parse(message));
    const ending = await runBounded({ program, argument, bounds, onMessage, signal });
    const [first] = found;
    if (first) return first;
    if (ending.killed) return tooComplex;
    throw new Error(`The inspection said nothing. ${ending.why}`);
  };
}

const tooComplex: Findings = { sound: false, refusal: { refusal: 'pdf-too-complex' } };
