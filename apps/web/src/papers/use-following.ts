import { useEffect, useRef, useState } from 'react';

export interface Following {
  /** The reader's pages turn with the presenter's. */
  readonly following: boolean;
  /** The reader has moved by themselves: their own page from now on. */
  readonly leave: () => void;
  /** The reader has moved by themselves since the paper was opened. */
  readonly touched: boolean;
  readonly goBack: () => void;
}

/**
 * Two positions in one paper: the presenter's page and my page. They are one until the reader moves;
 * one tap makes them one again.
 * @param presenterPage null when nobody presents this paper
 */
export function useFollowing(
  presenterPage: number | null,
  goTo: (page: number) => void,
  onChange?: (following: boolean) => void,
): Following {
  const [left, setLeft] = useState(false);
  const [touched, setTouched] = useState(false);
  const following = presenterPage !== null && !left;
  const latest = useRef({ goTo, onChange });
  useEffect(() => {
    latest.current = { goTo, onChange };
  });
  // Whoever is shown a page anew follows it: the screen has taken them back, or another presenting begins.
  useEffect(() => {
    if (presenterPage === null) setLeft(false);
  }, [presenterPage]);
  useEffect(() => {
    if (following) latest.current.goTo(presenterPage);
  }, [following, presenterPage]);
  useEffect(() => latest.current.onChange?.(following), [following]);
  const leave = () => {
    setLeft(true);
    setTouched(true);
  };
  return { following, leave, touched, goBack: () => setLeft(false) };
}
