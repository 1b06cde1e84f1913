import { may } from '@e-cabinet/domain';
import { useEffect, useRef } from 'react';
import { useFollowed, useFollowedPart, useMeetingPart } from '../../meeting/FollowedMeeting.tsx';
import { useDuty, useMine } from './use-session.ts';

/** Says once that the invitation and the pack have reached this seat. */
export function useReceivePack(): void {
  const follower = useFollowed();
  const live = useFollowedPart(({ status }) => status === 'live');
  const published = useMeetingPart(({ publishedAt }) => publishedAt !== null);
  const delivered = useMine(({ deliveredAt }) => deliveredAt !== null);
  const receives = may(useDuty(), 'receive-pack');
  const said = useRef(false);
  const due = live && published && receives && !delivered;
  useEffect(() => {
    if (!due || said.current) return;
    said.current = true;
    void follower.send({ type: 'receive-pack' });
  }, [due, follower]);
}
