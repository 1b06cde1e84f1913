import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';

/** Addresses whose page was opened: whoever comes back to the paper finds it where they left it. */
const opened = new Set<string>();

/** The page that the address names with a paper (`?sheet=…&page=…`), the first time it is opened. */
export function useAskedPage(paperId: string): number | undefined {
  const { key, search } = useLocation();
  const [page] = useState(() => (opened.has(key) ? undefined : pageIn(search, paperId)));
  useEffect(() => {
    if (page !== undefined) opened.add(key);
  }, [key, page]);
  return page;
}

function pageIn(search: string, paperId: string): number | undefined {
  const place = new URLSearchParams(search);
  const page = Number(place.get('page'));
  return place.get('sheet') === paperId && Number.isInteger(page) && page > 0 ? page : undefined;
}
