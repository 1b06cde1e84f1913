import { useMemo, useState } from 'react';
import type { PageSize } from './layout/page-size.ts';
import { type Quarter, quarterTurned } from './layout/quarter.ts';
import type { PaperAddress } from './pdf/paper-source.ts';
import { usePageSizes } from './use-page-sizes.ts';
import { type PaperState, usePaper } from './use-paper.ts';
import { type PaperTools, usePaperTools } from './use-paper-tools.ts';

/** A paper with all that is known of its pages. */
export interface OpenPaper extends Omit<PaperState, 'document'> {
  /** null until it is open. */
  readonly tools: PaperTools | null;
  readonly sizes: readonly PageSize[];
  /** Pages that could not be drawn. */
  readonly failed: ReadonlySet<number>;
  /** Pages that stand without their text. */
  readonly withoutText: ReadonlySet<number>;
  /** Counts the pages whose text has come onto the screen. */
  readonly textsShown: number;
  /** The size of a page as the file has it is known now. */
  readonly learn: (page: number, size: PageSize) => void;
  readonly retry: () => void;
}

export function useOpenPaper(
  address: PaperAddress,
  pageCount: number,
  quarter: Quarter = 0,
  wanted = true,
): OpenPaper {
  const { document, problem, waiting, retry } = usePaper(address, wanted);
  const { sizes: upright, learn } = usePageSizes(document, pageCount);
  const sizes = useMemo(
    () => upright.map((each) => quarterTurned(each, quarter)),
    [upright, quarter],
  );
  const [failed, setFailed] = useState<ReadonlySet<number>>(new Set());
  const [withoutText, setWithoutText] = useState<ReadonlySet<number>>(new Set());
  const [textsShown, setTextsShown] = useState(0);
  const tools = usePaperTools(document, quarter, {
    onSize: learn,
    onFailed: (page) => setFailed((before) => new Set(before).add(page)),
    onText: (page) => {
      setTextsShown((count) => count + 1);
      setWithoutText((before) => without(before, page));
    },
    onTextFailed: (page) => setWithoutText((before) => new Set(before).add(page)),
  });
  return { tools, sizes, learn, failed, withoutText, textsShown, problem, waiting, retry };
}

function without(pages: ReadonlySet<number>, page: number): ReadonlySet<number> {
  return pages.has(page) ? new Set([...pages].filter((each) => each !== page)) : pages;
}
