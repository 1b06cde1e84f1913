import { isAddressed } from '@e-cabinet/domain';
import { useCallback, useMemo } from 'react';
import { AnnouncementStrip } from '../../meeting/AnnouncementStrip.tsx';
import { useFollowedPart, useMeetingPart } from '../../meeting/FollowedMeeting.tsx';
import { useAct } from '../../meeting/use-act.ts';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { useMine, useSeat } from '../session/use-session.ts';

/** Announcements to all and to this point alone, until they are acknowledged. (L15) */
export function BridgeAnnouncements() {
  const seat = useSeat();
  const toAll = useMeetingPart(({ announcements }) => announcements);
  const toUs = useMine(({ announcements }) => announcements);
  const acknowledged = useMine((mine) => mine.acknowledged);
  const pending = useFollowedPart((snapshot) => snapshot.pending);
  const { act, refusal } = useAct();
  const acknowledge = useCallback(
    (announcementId: string) => void act({ type: 'acknowledge-announcement', announcementId }),
    [act],
  );
  const open = useMemo(
    () =>
      [...toAll.filter((announcement) => isAddressed(announcement, seat)), ...toUs]
        .filter(({ id }) => !acknowledged.includes(id))
        .sort((a, b) => a.at.localeCompare(b.at)),
    [toAll, toUs, acknowledged, seat],
  );
  const sending = pending.flatMap(({ command }) =>
    command.type === 'acknowledge-announcement' ? [command.announcementId] : [],
  );
  if (open.length === 0) return null;
  return (
    <>
      <AnnouncementStrip announcements={open} onAcknowledge={acknowledge} sending={sending} />
      {refusal && <RefusalNotice {...refusal} />}
    </>
  );
}
