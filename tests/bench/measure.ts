import { readFileSync } from 'node:fs';

/** Clock ticks of `/proc/<pid>/stat`, per second, on every Linux that matters. */
const TICKS_PER_SECOND = 100;

/** CPU seconds a process has used, in user and kernel mode. */
export function cpuSeconds(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
}

/** Resident memory of a process, in bytes. */
export function residentBytes(pid: number): number {
  const line = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Number(line?.[1] ?? 0) * 1_024;
}

/** The value below which this share of the samples lies. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export function median(samples: readonly number[]): number {
  return quantile(samples, 0.5);
}

export interface Finding {
  /** As in the table of bars. */
  readonly bar: string;
  readonly what: string;
  readonly measured: string;
  readonly limit: string;
  /** Against the limit of the same run; null where the bar is absolute. */
  readonly ratio: number | null;
  readonly asked: string;
  readonly met: boolean;
}

export const round = (value: number, digits = 1): number => Number(value.toFixed(digits));
