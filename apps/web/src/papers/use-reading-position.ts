import { useEffect, useRef, useState } from 'react';
import { rememberedPage, rememberPage } from './remembered-page.ts';

/** Somebody leafs through; milliseconds until a page counts as read. */
const STAYING = 800;

export interface PositionOptions {
  readonly sha256: string;
  /** The page that the screen asks for. */
  readonly page: number | undefined;
  readonly presenterPage: number | null;
  readonly onPageChange: ((page: number) => void) | undefined;
  readonly goTo: (page: number) => void;
}

export interface ReadingPosition {
  /** Where the paper opens: where the screen says, else with the presenter, else where it was left. */
  readonly startPage: number;
  readonly page: number;
  /** The page being read, as the pages themselves report it. */
  readonly onPage: (page: number) => void;
}

/** The reader's own page: kept on this device, told to the screen, and moved when the screen asks. */
export function useReadingPosition(options: PositionOptions): ReadingPosition {
  const { sha256, onPageChange } = options;
  const [startPage] = useState(
    () => options.page ?? options.presenterPage ?? rememberedPage(sha256),
  );
  const [page, setPage] = useState(startPage);
  const reported = useRef(startPage);
  const gone = useRef(false);
  const latest = useRef(options.goTo);
  useEffect(() => {
    latest.current = options.goTo;
  });
  useEffect(() => {
    if (options.page !== undefined && options.page !== reported.current) {
      latest.current(options.page);
    }
  }, [options.page]);
  useEffect(() => {
    if (page !== startPage) gone.current = true;
    const at = gone.current ? Date.now() : 0;
    const timer = setTimeout(() => rememberPage(sha256, page, at), STAYING);
    return () => clearTimeout(timer);
  }, [sha256, startPage, page]);
  const onPage = (now: number) => {
    reported.current = now;
    setPage(now);
    onPageChange?.(now);
  };
  return { startPage, page, onPage };
}
