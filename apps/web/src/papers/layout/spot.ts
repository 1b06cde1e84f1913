import type { Spot } from '@e-cabinet/protocol';
import type { Quarter } from './quarter.ts';

/** Where a spot of the page as the file has it stands on the page as it is turned. */
export function spotTurned({ x, y }: Spot, quarter: Quarter): Spot {
  switch (quarter) {
    case 0:
      return { x, y };
    case 90:
      return { x: 1 - y, y: x };
    case 180:
      return { x: 1 - x, y: 1 - y };
    case 270:
      return { x: y, y: 1 - x };
  }
}

const BACK: Readonly<Record<Quarter, Quarter>> = { 0: 0, 90: 270, 180: 180, 270: 90 };

/** The same the other way: where a spot of the turned page is in the file. */
export function spotInFile(spot: Spot, quarter: Quarter): Spot {
  return spotTurned(spot, BACK[quarter]);
}
