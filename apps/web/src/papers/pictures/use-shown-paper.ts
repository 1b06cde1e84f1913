import { useState } from 'react';
import { nextQuarter, type Quarter } from '../layout/quarter.ts';
import type { PaperAddress } from '../pdf/paper-source.ts';
import { type OpenPaper, useOpenPaper } from '../use-open-paper.ts';
import type { Pictures } from './pictures-context.ts';
import { usePicturesWanted, useSettled, useSlowLine } from './use-pictures.ts';

/** A paper as its reader wants it: turned by quarters, drawn from the file or shown as pictures. */
export function useShownPaper(address: PaperAddress, pageCount: number) {
  const [quarter, setQuarter] = useState<Quarter>(0);
  const [asPictures, wantPictures] = usePicturesWanted();
  const paper = useOpenPaper(address, pageCount, quarter, !asPictures);
  const come = useSettled(paper.learn);
  const slowLine = useSlowLine(!asPictures && isAwaited(paper));
  const picturesAt = (page: number): Pictures | null =>
    asPictures ? { url: address.url, quarter, page, ...come } : null;
  const rotate = () => setQuarter(nextQuarter);
  return { paper, upright: quarter === 0, rotate, wantPictures, slowLine, picturesAt };
}

/** Nothing of the file has come onto the screen yet, and it still may. The text of a page follows its drawing. */
function isAwaited({ textsShown, withoutText, failed, problem, waiting }: OpenPaper): boolean {
  return textsShown + withoutText.size + failed.size === 0 && !problem && !waiting;
}
