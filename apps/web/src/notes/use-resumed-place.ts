import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { rememberedAt } from '../papers/remembered-page.ts';
import type { PlaceInPaper } from './LastPlace.tsx';
import type { NotedPaper } from './note.ts';
import type { Notebook } from './notebook.ts';
import { lastPlaceOf, pageOfPlace } from './reading-place.ts';

/** Whoever has looked at the first page for so long is reading it; milliseconds. */
const WHILE_OPENING = 8_000;

/** Turns to where the paper was left on another device, if that was later than on this one. */
export function useResumedPlace(
  notebook: Notebook,
  paper: NotedPaper,
  { tools, pageCount, led, asked, touched, goTo }: PlaceInPaper,
): void {
  const places = useSyncExternalStore(notebook.subscribe, () => notebook.getSnapshot().places);
  const [opened] = useState(() => ({ at: Date.now(), leftHere: rememberedAt(paper.sha256) }));
  const latest = useRef({ may: false, goTo });
  useEffect(() => {
    latest.current = { may: !led && !asked && !touched, goTo };
  });
  const taken = useRef('');
  const place = lastPlaceOf(places, paper);
  const { sha256 } = paper;
  useEffect(() => {
    if (!tools || !place || taken.current === place.changedAt) return;
    if (Date.parse(place.changedAt) <= opened.leftHere) return;
    taken.current = place.changedAt;
    const file = { sha256, pageCount, read: tools.readJoined };
    const turn = (page: number) => {
      const late = Date.now() - opened.at > WHILE_OPENING;
      if (latest.current.may && !late) latest.current.goTo(page);
    };
    // Without a network its words cannot be looked for: the number stays.
    pageOfPlace(place, file).then(turn, () => turn(Math.min(place.page, pageCount)));
  }, [tools, place, opened, sha256, pageCount]);
}
