import {
  currentVersion,
  entryIn,
  findPaper,
  type Instant,
  type Meeting,
  may,
  type Paper,
  type Seat,
} from '@e-cabinet/domain';

/** What is known of one recipient's pack. (D1) */
export interface Reading {
  readonly deliveredAt: Instant | null;
  readonly acknowledgedAt: Instant | null;
  /** Papers this seat may read. */
  readonly papers: number;
  /** Of them opened in their current version. */
  readonly opened: number;
  /** Of them on a device of the reader, in their current version, for reading without a network. */
  readonly kept: number;
  /** Opened only in a version that was replaced since, and in which. */
  readonly outdated: readonly { readonly paper: Paper; readonly opened: number }[];
}

export const RECEIPT_FILTERS = [
  'all',
  'not-delivered',
  'not-acknowledged',
  'not-read',
  'not-kept',
] as const;
export type ReceiptFilter = (typeof RECEIPT_FILTERS)[number];

/** Who is sent the pack. */
export function isRecipient({ role }: Seat): boolean {
  return may(role, 'receive-pack');
}

export function readingOf(meeting: Meeting, seat: Seat): Reading {
  const receipt = entryIn(meeting.receipts, seat.id);
  const papers = Object.values(meeting.papers).filter(
    (paper) => !paper.recall && findPaper(meeting, paper.id, seat),
  );
  const openedIn = (paper: Paper) => receipt?.opened[paper.id] ?? 0;
  const isCurrent = (paper: Paper) => isAtLeastCurrent(paper, openedIn(paper));
  return {
    deliveredAt: receipt?.deliveredAt ?? null,
    acknowledgedAt: receipt?.acknowledgedAt ?? null,
    papers: papers.length,
    opened: papers.filter(isCurrent).length,
    kept: papers.filter((paper) => isAtLeastCurrent(paper, receipt?.kept[paper.id])).length,
    outdated: papers
      .map((paper) => ({ paper, opened: openedIn(paper) }))
      .filter(({ paper, opened }) => opened > 0 && !isCurrent(paper)),
  };
}

function isAtLeastCurrent(paper: Paper, version = 0): boolean {
  return version >= (currentVersion(paper)?.version ?? 0);
}

/** Whether a recipient is among those who still have not. */
export function isAmong(filter: ReceiptFilter, reading: Reading): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'not-delivered':
      return reading.deliveredAt === null;
    case 'not-acknowledged':
      return reading.acknowledgedAt === null;
    case 'not-read':
      return reading.opened < reading.papers;
    case 'not-kept':
      return reading.kept < reading.papers;
  }
}
