import { type Announcement, isAddressed, may, type Seat } from '@e-cabinet/domain';
import { useCallback, useMemo } from 'react';
import { AnnouncementStrip } from '../../../meeting/AnnouncementStrip.tsx';
import { useFollowedPart, useMeetingPart } from '../../../meeting/FollowedMeeting.tsx';
import { useAct } from '../../../meeting/use-act.ts';
import { RefusalNotice } from '../../../parts/RefusalNotice.tsx';
import { useDuty, useMine, useSeat } from '../use-session.ts';

/** Announcements to this seat that it has not acknowledged. */
export function OwnAnnouncements() {
  const seat = useSeat();
  const made = useMeetingPart(({ announcements }) => announcements);
  const acknowledged = useMine((mine) => mine.acknowledged);
  const pending = useFollowedPart((snapshot) => snapshot.pending);
  const acknowledges = may(useDuty(), 'acknowledge-announcement');
  const { act, refusal } = useAct();
  const acknowledge = useCallback(
    (announcementId: string) => void act({ type: 'acknowledge-announcement', announcementId }),
    [act],
  );
  const open = useMemo(() => unacknowledged(made, seat, acknowledged), [made, seat, acknowledged]);
  const sending = pending.flatMap(({ command }) =>
    command.type === 'acknowledge-announcement' ? [command.announcementId] : [],
  );
  if (!acknowledges || open.length === 0) return null;
  return (
    <>
      <AnnouncementStrip announcements={open} onAcknowledge={acknowledge} sending={sending} />
      {refusal && <RefusalNotice {...refusal} />}
    </>
  );
}

function unacknowledged(
  made: readonly Announcement[],
  seat: Seat,
  acknowledged: readonly string[],
): readonly Announcement[] {
  return made.filter(
    (announcement) => isAddressed(announcement, seat) && !acknowledged.includes(announcement.id),
  );
}
