import type { Paper, PaperVersion } from '@e-cabinet/domain';

/** The version that was asked for, else the one in force. */
export function versionToShow(paper: Paper, wanted: number): PaperVersion | undefined {
  return paper.versions.find(({ version }) => version === wanted) ?? paper.versions.at(-1);
}

/** What a reader is told of the versions of a paper: nothing while there was only one. */
export type VersionNote =
  | { readonly kind: 'none' }
  /** The one in force is open; it replaced this one. */
  | { readonly kind: 'replaced'; readonly now: PaperVersion; readonly before: PaperVersion }
  /** A replaced one is open. */
  | { readonly kind: 'old'; readonly now: PaperVersion; readonly shown: PaperVersion };

export function versionNote(paper: Paper, shown: number): VersionNote {
  const now = paper.versions.at(-1);
  const open = paper.versions.find(({ version }) => version === shown);
  const before = paper.versions.at(-2);
  if (!now || !before || !open) return { kind: 'none' };
  if (open.version !== now.version) return { kind: 'old', now, shown: open };
  return { kind: 'replaced', now, before };
}
