import type { PaperId } from '@e-cabinet/domain';
import type { ShownPage } from '@e-cabinet/protocol';
import { useFollowedPart } from '../../../meeting/FollowedMeeting.tsx';

/** The page at which everybody looks, if it is one of this paper and the reader follows. */
export function usePresenterPage(paperId: PaperId, following: boolean): ShownPage | null {
  const page = useFollowedPart((snapshot) => snapshot.page);
  return following && page?.paperId === paperId ? page : null;
}
