import { entryIn, findPaper, type Meeting, type Paper, type Seat } from '@e-cabinet/domain';

/** Who has last opened one version of a paper. */
export interface Holders {
  readonly version: number;
  readonly seats: readonly Seat[];
}

/** Of a paper that changed after it went out: which version each recipient has. (D4) */
export interface PaperHolders {
  readonly paper: Paper;
  /** The version in force; null while it is recalled. */
  readonly current: number | null;
  /** Who has opened the version in force. */
  readonly upToDate: readonly Seat[];
  /** Who has last opened an earlier one, the oldest first. */
  readonly behind: readonly Holders[];
  readonly notOpened: readonly Seat[];
}

/** The papers that were replaced or recalled since they went out, with who holds which version. */
export function paperHolders(
  meeting: Meeting,
  recipients: readonly Seat[],
): readonly PaperHolders[] {
  return Object.values(meeting.papers)
    .filter((paper) => !paper.removed && hasChanged(paper))
    .map((paper) => holdersOf(meeting, paper, recipients));
}

function hasChanged({ recall, versions }: Paper): boolean {
  return recall !== null || versions.length > 1 || (versions.at(-1)?.reason ?? null) !== null;
}

function holdersOf(meeting: Meeting, paper: Paper, recipients: readonly Seat[]): PaperHolders {
  const readers = recipients.filter((seat) => findPaper(meeting, paper.id, seat));
  const openedBy = ({ id }: Seat) => entryIn(meeting.receipts, id)?.opened[paper.id] ?? 0;
  const current = paper.versions.at(-1)?.version ?? null;
  const earlier = [...new Set(readers.map(openedBy))]
    .filter((version) => version > 0 && (current === null || version < current))
    .sort((one, other) => one - other);
  return {
    paper,
    current,
    upToDate: current === null ? [] : readers.filter((seat) => openedBy(seat) >= current),
    behind: earlier.map((version) => ({
      version,
      seats: readers.filter((seat) => openedBy(seat) === version),
    })),
    notOpened: readers.filter((seat) => openedBy(seat) === 0),
  };
}
