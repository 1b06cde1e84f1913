import type { Box, Note } from '../note.ts';

/** A note with its boxes on the page that is open. */
export interface MeasuredMark {
  readonly note: Note;
  readonly boxes: readonly Box[];
}
