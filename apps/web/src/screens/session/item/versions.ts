import type { Paper, PaperVersion } from '@e-cabinet/domain';

/** The version that was asked for, else the one in force. */
export function versionToShow(paper: Paper, wanted: number): PaperVersion | undefined {
  return paper.versions.find(({ version }) => version === wanted) ?? paper.versions.at(-1);
}

/** Whether there is anything to tell of the open version beside the paper itself. */
export function hasNews(paper: Paper, { reason }: PaperVersion): boolean {
  return paper.versions.length > 1 || reason !== null || paper.supplement !== null;
}

/** What a reader is told of the versions of a paper: nothing while there was only one. */
export type VersionNote =
  | { readonly kind: 'none' }
  /** The one in force is open; it replaced others, of which this reader read one last. */
  | {
      readonly kind: 'replaced';
      readonly now: PaperVersion;
      readonly before: PaperVersion;
      /** Whether the reader is known to have read the one before. */
      readonly wasRead: boolean;
    }
  /** What it replaced was recalled: there is nothing to compare it with. */
  | { readonly kind: 'given-out-again'; readonly now: PaperVersion }
  /** A replaced one is open. */
  | { readonly kind: 'old'; readonly now: PaperVersion; readonly shown: PaperVersion };

/** @param read versions that the reader is known to have opened, by receipt or on this device */
export function versionNote(paper: Paper, shown: number, read: readonly number[]): VersionNote {
  const now = paper.versions.at(-1);
  const open = paper.versions.find(({ version }) => version === shown);
  const earlier = paper.versions.slice(0, -1);
  const before = earlier.at(-1);
  if (!now || !open) return { kind: 'none' };
  if (!before)
    return now.version > 1 && now.reason ? { kind: 'given-out-again', now } : { kind: 'none' };
  if (open.version !== now.version) return { kind: 'old', now, shown: open };
  const lastRead = earlier.findLast(({ version }) => read.includes(version));
  return { kind: 'replaced', now, before: lastRead ?? before, wasRead: lastRead !== undefined };
}
