import { dutyOf } from '../actor.ts';
import { may } from '../may.ts';
import type { Meeting } from '../meeting.ts';
import type { Mine } from '../mine.ts';
import { own } from '../own.ts';
import type { Seat } from '../seat.ts';
import { currentVersion, findPaper, lastVersion } from './find-paper.ts';
import type { Paper } from './state.ts';

/** How far a reader has come: papers opened in the version there is now, of those that there are. */
export interface ReadingMeter {
  readonly read: number;
  readonly papers: number;
  /** Required ones among those that are left. */
  readonly requiredLeft: number;
}

/** What a seat has not opened yet in the version there is now, required reading first. */
export function unreadPapers(meeting: Meeting, seat: Seat, mine: Mine): readonly Paper[] {
  return readable(meeting, seat)
    .filter((paper) => (own(mine.opened, paper.id) ?? 0) < lastVersion(paper))
    .sort((a, b) => Number(b.required) - Number(a.required));
}

/**
 * Made of what the seat knows of itself, for the seat alone, and kept nowhere; null where nobody counts
 * what this seat reads. (P18)
 */
export function readingMeter(meeting: Meeting, seat: Seat, mine: Mine): ReadingMeter | null {
  if (!may(dutyOf(meeting, seat), 'open-paper')) return null;
  const unread = unreadPapers(meeting, seat, mine);
  const papers = readable(meeting, seat).length;
  const requiredLeft = unread.filter(({ required }) => required).length;
  return { read: papers - unread.length, papers, requiredLeft };
}

/** A recalled paper has nothing to read. */
function readable(meeting: Meeting, seat: Seat): Paper[] {
  return Object.values(meeting.papers).filter(
    (paper) => currentVersion(paper) && findPaper(meeting, paper.id, seat),
  );
}
