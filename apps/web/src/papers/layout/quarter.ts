import type { PageSize } from './page-size.ts';

/** By how much pages are turned to the right of how the file has them; degrees. */
export type Quarter = 0 | 90 | 180 | 270;

const NEXT: Readonly<Record<Quarter, Quarter>> = { 0: 90, 90: 180, 180: 270, 270: 0 };

export function nextQuarter(quarter: Quarter): Quarter {
  return NEXT[quarter];
}

export function quarterTurned({ width, height }: PageSize, quarter: Quarter): PageSize {
  return quarter % 180 === 0 ? { width, height } : { width: height, height: width };
}
