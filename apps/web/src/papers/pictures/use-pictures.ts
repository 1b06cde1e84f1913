import { useCallback, useEffect, useState } from 'react';
import type { PageSize } from '../layout/page-size.ts';
import { rememberedPictures, rememberPictures } from './remembered-pictures.ts';

/** Whether pages are shown as pictures, remembered by the device. */
export function usePicturesWanted(): readonly [wanted: boolean, want: (wanted: boolean) => void] {
  const [wanted, setWanted] = useState(rememberedPictures);
  const want = (now: boolean) => {
    setWanted(now);
    rememberPictures(now);
  };
  return [wanted, want];
}

/** Which pictures have come; each tells the size of its page. */
export function useSettled(learn: (page: number, size: PageSize) => void) {
  const [settled, setSettled] = useState<ReadonlySet<number>>(new Set());
  const onSettled = useCallback(
    (page: number, size: PageSize | null) => {
      if (size) learn(page, size);
      setSettled((before) => (before.has(page) ? before : new Set(before).add(page)));
    },
    [learn],
  );
  return { settled, onSettled };
}

/** Waiting for a first page longer than this, a reader is told of pictures; milliseconds. */
const SLOW = 6_000;

/** Whether the first page has been long in coming. @param waits it has not come yet, and still may */
export function useSlowLine(waits: boolean) {
  const [slow, setSlow] = useState(false);
  const [declined, setDeclined] = useState(false);
  useEffect(() => {
    setSlow(false);
    if (!waits) return;
    const timer = setTimeout(() => setSlow(true), SLOW);
    return () => clearTimeout(timer);
  }, [waits]);
  return { slow: slow && waits && !declined, decline: () => setDeclined(true) };
}
