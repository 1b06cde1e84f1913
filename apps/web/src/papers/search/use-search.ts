import { useEffect, useRef, useState } from 'react';
import type { PaperTools } from '../use-paper-tools.ts';
import type { Found, ReadJoined, SearchProgress } from './search-paper.ts';
import { searchPaper } from './search-paper.ts';

/** Somebody is still typing; milliseconds. */
const TYPING = 300;
const NOTHING: readonly Found[] = [];

export interface SearchState {
  readonly query: string;
  readonly setQuery: (query: string) => void;
  readonly progress: SearchProgress | null;
  readonly found: readonly Found[];
  /** The place gone to last; null before the first. */
  readonly current: Found | null;
  readonly goTo: (found: Found) => void;
  /** To the next (1) or previous (-1) place, around the ends. */
  readonly step: (direction: 1 | -1) => void;
}

/** Search in the open paper; the first place after the page being read is gone to by itself. */
export function useSearch(
  tools: PaperTools | null,
  page: number,
  count: number,
  onGoTo: (found: Found) => void,
): SearchState {
  const [query, setQuery] = useState('');
  const [current, setCurrent] = useState<Found | null>(null);
  const readJoined = tools?.readJoined ?? null;
  const goTo = (found: Found) => {
    setCurrent(found);
    onGoTo(found);
  };
  const progress = useProgress(query, readJoined, { count, from: page }, goTo, () =>
    setCurrent(null),
  );
  const found = progress?.found ?? NOTHING;
  const step = (direction: 1 | -1) => {
    const at = found.findIndex((one) => sameFound(one, current));
    const next = found.at((at === -1 && direction === -1 ? 0 : at + direction) % found.length);
    if (next) goTo(next);
  };
  return { query, setQuery, progress, found, current, goTo, step };
}

export function sameFound(one: Found, other: Found | null): boolean {
  return one.page === other?.page && one.begin === other.begin;
}

function useProgress(
  query: string,
  read: ReadJoined | null,
  pages: { readonly count: number; readonly from: number },
  onFirst: (found: Found) => void,
  onStart: () => void,
): SearchProgress | null {
  const [progress, setProgress] = useState<SearchProgress | null>(null);
  const latest = useRef({ pages, onFirst, onStart });
  useEffect(() => {
    latest.current = { pages, onFirst, onStart };
  });
  useEffect(() => {
    let ended = false;
    setProgress(null);
    latest.current.onStart();
    if (!read || query.trim() === '') return;
    const search = async () => {
      let first = true;
      for await (const step of searchPaper(query, read, latest.current.pages)) {
        if (ended) return;
        setProgress(step);
        const [found] = step.found;
        if (first && found) latest.current.onFirst(found);
        first &&= !found;
      }
    };
    const timer = setTimeout(() => void search().catch(() => {}), TYPING);
    return () => {
      ended = true;
      clearTimeout(timer);
    };
  }, [query, read]);
  return progress;
}
