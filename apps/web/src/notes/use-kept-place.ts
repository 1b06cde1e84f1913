import { useEffect, useRef } from 'react';
import { newId } from '../connection/new-id.ts';
import type { PlaceInPaper } from './LastPlace.tsx';
import type { NotedPaper } from './note.ts';
import type { Notebook } from './notebook.ts';
import { pagePrint } from './quote.ts';
import { lastPlaceOf } from './reading-place.ts';

/** Who stays so long on a page reads it; milliseconds. Seldom, for each of them is sent. */
const READING = 5_000;

/** Keeps the page on which the reader stays, and the one on which they leave. */
export function useKeptPlace(notebook: Notebook, paper: NotedPaper, place: PlaceInPaper): void {
  const { page, led, touched } = place;
  // A tablet that lies open all day was left when its reader turned to that page.
  const went = useRef(new Date());
  useEffect(() => {
    if (page > 0) went.current = new Date();
  }, [page]);
  const keep = () => {
    // Who has only opened the paper, or was shown it, has not left it anywhere.
    if (touched) void keepPlace(notebook, paper, place, went.current.toISOString());
  };
  const latest = useRef(keep);
  useEffect(() => {
    latest.current = keep;
  });
  useEffect(() => {
    if (led || !touched || page === 0) return;
    const timer = setTimeout(() => latest.current(), READING);
    return () => clearTimeout(timer);
  }, [page, led, touched]);
  useEffect(() => {
    const hidden = () => {
      if (document.visibilityState === 'hidden') latest.current();
    };
    document.addEventListener('visibilitychange', hidden);
    return () => {
      document.removeEventListener('visibilitychange', hidden);
      latest.current();
    };
  }, []);
}

async function keepPlace(
  notebook: Notebook,
  paper: NotedPaper,
  { page, tools }: PlaceInPaper,
  changedAt: string,
): Promise<void> {
  const last = lastPlaceOf(notebook.getSnapshot().places, paper);
  if (last && last.changedAt >= changedAt) return;
  if (last?.page === page && last.paper.sha256 === paper.sha256) return;
  const text = await tools?.readJoined(page).catch(() => null);
  const print = text ? pagePrint(text) : null;
  const id = last?.id ?? newId();
  notebook.put({ id, kind: 'place', paper, page, pagePrint: print, changedAt });
}
