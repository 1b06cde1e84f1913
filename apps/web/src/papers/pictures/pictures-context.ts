import { createContext } from 'react';
import type { PageSize } from '../layout/page-size.ts';
import type { Quarter } from '../layout/quarter.ts';

export interface Pictures {
  /** Where the file is; its pages are beside it. */
  readonly url: string;
  readonly quarter: Quarter;
  /** The page being read: its picture comes before those around it. */
  readonly page: number;
  /** Pages whose pictures have come, or will not. */
  readonly settled: ReadonlySet<number>;
  /** @param size null when its picture did not come */
  readonly onSettled: (page: number, size: PageSize | null) => void;
}

/** null where pages are drawn from the file. */
export const PicturesContext = createContext<Pictures | null>(null);
