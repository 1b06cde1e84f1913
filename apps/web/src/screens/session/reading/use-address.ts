import { useCallback, useState } from 'react';
import { useSearchParams } from 'react-router';
import { type Place, THE_WHOLE } from './reading.ts';

export interface Address {
  /** Where the address led when the screen was opened; null for the session's own address. */
  readonly place: Place | null;
  /** Keeps the address in step, without a trail in the browser's history. */
  readonly write: (place: Place | null) => void;
}

/** `?item=…&sheet=…`: leads to an item or a paper, and survives a reload. */
export function useAddress(): Address {
  const [search] = useSearchParams();
  const [place] = useState(() => placeIn(search));
  // Past the router: nothing of the page has to be rendered anew for it.
  const write = useCallback((place: Place | null) => {
    history.replaceState(history.state, '', location.pathname + searchOf(place ?? THE_WHOLE));
  }, []);
  return { place, write };
}

function placeIn(search: URLSearchParams): Place | null {
  const place = { itemId: search.get('item'), sheet: search.get('sheet') };
  return place.itemId === null && place.sheet === null ? null : place;
}

function searchOf({ itemId, sheet }: Place): string {
  const search = new URLSearchParams();
  if (itemId !== null) search.set('item', itemId);
  if (sheet !== null) search.set('sheet', sheet);
  return search.size > 0 ? `?${search}` : '';
}
