import type { PaperTools } from '../papers/use-paper-tools.ts';
import { usePaperNotes } from './notes-context.ts';
import { useKeptPlace } from './use-kept-place.ts';
import { useResumedPlace } from './use-resumed-place.ts';

export interface PlaceInPaper {
  readonly page: number;
  readonly tools: PaperTools | null;
  readonly pageCount: number;
  /** The pages turn with a presenter's. */
  readonly led: boolean;
  /** The screen has asked for a page. */
  readonly asked: boolean;
  /** The reader has moved by themselves. */
  readonly touched: boolean;
  readonly goTo: (page: number) => void;
}

/** Keeps where the paper is left in its reader's notebook, and opens it where it was left on another device. */
export function LastPlace(place: PlaceInPaper) {
  const notes = usePaperNotes();
  // Nobody begins a notebook, or opens one, only to have read: the device's own memory serves.
  return notes?.state === 'open' ? <InNotebook notes={notes} place={place} /> : null;
}

interface InNotebookProps {
  readonly notes: NonNullable<ReturnType<typeof usePaperNotes>>;
  readonly place: PlaceInPaper;
}

function InNotebook({ notes: { notebook, paper }, place }: InNotebookProps) {
  useResumedPlace(notebook, paper, place);
  useKeptPlace(notebook, paper, place);
  return null;
}
