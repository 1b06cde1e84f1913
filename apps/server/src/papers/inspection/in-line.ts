import pLimit from 'p-limit';
import type { Inspect } from './inspect.ts';

/** At most `atOnce` inspections at a time; the others wait in line. Who has left the line is skipped. */
export function inLine(inspect: Inspect, atOnce: number): Inspect {
  const limit = pLimit(atOnce);
  return (path, signal) => limit(() => inspect(path, signal));
}
