import { may, type PaperId } from '@e-cabinet/domain';
import { useEffect } from 'react';
import { useFollowed, useMeetingPart } from '../../../meeting/FollowedMeeting.tsx';
import { useDuty, useMine } from '../use-session.ts';

/** Says once per version that it was opened. (P5) */
export function useOpenedReceipt(paperId: PaperId, paperVersion: number | null): void {
  const follower = useFollowed();
  const receipts = may(useDuty(), 'open-paper');
  const published = useMeetingPart(({ publishedAt }) => publishedAt !== null);
  const opened = useMine((mine) => mine.opened[paperId] ?? 0);
  const due = receipts && published && paperVersion !== null && opened < paperVersion;
  useEffect(() => {
    if (due) void follower.send({ type: 'open-paper', paperId, paperVersion });
  }, [due, follower, paperId, paperVersion]);
}
