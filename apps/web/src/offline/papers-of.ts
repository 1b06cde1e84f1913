import { currentVersion, type Meeting, type PaperInVersion } from '@e-cabinet/domain';
import { paperAddress } from '../meeting/paper-address.ts';
import type { PackFile } from './pack-loader.ts';

/** The papers of a meeting that its reader may have, in the order in which they were added. */
export function papersOf(meeting: Meeting): readonly PackFile[] {
  return currentOnes(meeting.papers).map(({ file }) => {
    const { sha256, size } = file;
    return { sha256, size, url: paperAddress(meeting.id, file) };
  });
}

/** Those of them whose files are among some, by SHA-256. */
export function versionsIn(
  meeting: Meeting,
  files: ReadonlySet<string>,
): readonly PaperInVersion[] {
  return currentOnes(meeting.papers)
    .filter(({ file }) => files.has(file.sha256))
    .map(({ paperId, version }) => ({ paperId, paperVersion: version }));
}

/** Each paper that is there, in the version that counts. */
export function currentOnes(papers: Meeting['papers']) {
  return Object.values(papers).flatMap((paper) => {
    const current = paper.removed ? undefined : currentVersion(paper);
    return current ? [{ paperId: paper.id, ...current }] : [];
  });
}
