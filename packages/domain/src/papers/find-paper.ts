import { findItem, isToldOfMeeting, seesItem } from '../agenda/find-item.ts';
import { inAudience } from '../audience.ts';
import type { ItemId, PaperId, Sha256 } from '../identifiers.ts';
import type { Meeting } from '../meeting.ts';
import { own } from '../own.ts';
import type { Seat } from '../seat.ts';
import type { Paper, PaperVersion } from './state.ts';

export function currentVersion(paper: Paper): PaperVersion | undefined {
  return paper.versions.at(-1);
}

/** The number of the last version there was, recalled or not; it is never given again. */
export function lastVersion(paper: Paper): number {
  return currentVersion(paper)?.version ?? paper.recall?.version ?? 0;
}

/**
 * Whether a seat may know of a paper: of its item, and of the paper itself. Papers of the whole
 * meeting are not for those who are invited to single items. (P4)
 */
export function seesPaper(meeting: Meeting, seat: Seat, paper: Paper): boolean {
  if (!inAudience(paper.audience, seat)) return false;
  if (paper.itemId === null) return seat.itemIds === null;
  const item = own(meeting.agenda.items, paper.itemId);
  return item !== undefined && seesItem(seat, item);
}

/** A paper as this seat may know of it; what it may not see does not exist for it. (P4) */
export function findPaper(
  meeting: Meeting,
  paperId: PaperId,
  seat: Seat | null,
): Paper | undefined {
  const paper = own(meeting.papers, paperId);
  if (!paper || paper.removed || !isToldOfMeeting(meeting, seat)) return undefined;
  if (paper.itemId !== null && !findItem(meeting, paper.itemId, null)) return undefined;
  return seat === null || seesPaper(meeting, seat, paper) ? paper : undefined;
}

/** Whether a seat may read a file: some version of a paper it may see; a recalled paper has none. (P7, P14) */
export function mayReadFile(meeting: Meeting, seat: Seat, sha256: Sha256): boolean {
  return Object.values(meeting.papers).some(
    (paper) =>
      paper.versions.some(({ file }) => file.sha256 === sha256) &&
      findPaper(meeting, paper.id, seat) !== undefined,
  );
}

/** Papers of an item, or with null of the whole meeting, in the order in which they were added. */
export function papersOf(meeting: Meeting, itemId: ItemId | null): readonly Paper[] {
  return Object.values(meeting.papers).filter((paper) => paper.itemId === itemId && !paper.removed);
}
