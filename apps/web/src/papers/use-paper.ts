import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useState } from 'react';
import { openPaper } from './pdf/open-paper.ts';
import { type PaperProblem, problemOf } from './pdf/paper-problem.ts';
import type { PaperAddress } from './pdf/paper-source.ts';

/** A paper on its way to the screen. */
export interface PaperState {
  /** null while it is being opened, and when it cannot be. */
  readonly document: PDFDocumentProxy | null;
  readonly problem: PaperProblem | null;
  /** Parts are missing because the network is away; they come by themselves. */
  readonly waiting: boolean;
}

const OPENING: PaperState = { document: null, problem: null, waiting: false };

/**
 * Opens a paper, and closes it when another one takes its place. `retry` opens it anew.
 * @param wanted false: the file is not asked for
 */
export function usePaper(
  { url, sha256, size }: PaperAddress,
  wanted: boolean,
): PaperState & { retry: () => void } {
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState(OPENING);
  useEffect(() => {
    const closing = new AbortController();
    const { signal } = closing;
    setState(OPENING);
    if (!wanted) return;
    const change = (part: Partial<PaperState>) => {
      if (!signal.aborted) setState((state) => changed(state, part));
    };
    const watch = {
      signal,
      onWaiting: (waiting: boolean) => change({ waiting }),
      onProblem: (problem: PaperProblem) => change({ problem, document: null }),
    };
    openPaper({ url, sha256, size }, watch).then(
      (document) => change({ document }),
      (thrown) => change({ problem: problemOf(thrown) }),
    );
    return () => closing.abort();
  }, [url, sha256, size, wanted, attempt]);
  return { ...state, retry: () => setAttempt(attempt + 1) };
}

/** The same state again when nothing is new: every part that arrives says that the network is there. */
function changed(state: PaperState, part: Partial<PaperState>): PaperState {
  const next = { ...state, ...part };
  const same = next.document === state.document && next.problem === state.problem;
  return same && next.waiting === state.waiting ? state : next;
}
