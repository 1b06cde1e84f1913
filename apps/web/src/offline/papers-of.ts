import { currentVersion, type Meeting } from '@e-cabinet/domain';
import { paperAddress } from '../meeting/paper-address.ts';
import type { PackFile } from './pack-loader.ts';

/** The papers of a meeting that its reader may have, in the order in which they were added. */
export function papersOf(meeting: Meeting): readonly PackFile[] {
  return Object.values(meeting.papers).flatMap((paper) => {
    const file = paper.removed ? undefined : currentVersion(paper)?.file;
    if (!file) return [];
    const { sha256, size } = file;
    return [{ sha256, size, url: paperAddress(meeting.id, file) }];
  });
}
