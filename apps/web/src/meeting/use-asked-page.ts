import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';

/** Addresses whose page was opened: whoever comes back to the paper finds it where they left it. */
const opened = new Set<string>();

export interface AskedPage {
  readonly page?: number;
  /** The paper is on the screen: now it can be turned to the page. */
  readonly onShown: () => void;
}

/** The page that the address names with a paper (`?sheet=…&page=…`), the first time it is opened. */
export function useAskedPage(paperId: string): AskedPage {
  const { key, search } = useLocation();
  const [page] = useState(() => (opened.has(key) ? undefined : pageIn(search, paperId)));
  const [shown, setShown] = useState(false);
  useEffect(() => {
    if (page !== undefined) opened.add(key);
  }, [key, page]);
  return { ...(shown && page !== undefined && { page }), onShown: () => setShown(true) };
}

function pageIn(search: string, paperId: string): number | undefined {
  const place = new URLSearchParams(search);
  const page = Number(place.get('page'));
  return place.get('sheet') === paperId && Number.isInteger(page) && page > 0 ? page : undefined;
}
