import { IconSpeakerphone } from '@tabler/icons-react';
import { useMeetingPart } from '../../meeting/FollowedMeeting.tsx';
import { useServerNow } from '../../meeting/use-server-now.ts';
import classes from './Room.module.css';

/** Nobody acknowledges on a wall: an announcement stands there long enough for all to have read it. */
const STANDS_MS = 2 * 60_000;
const LOOK_EVERY_MS = 5_000;

/** The latest announcement to all. (L15) */
export function RoomAnnouncement() {
  const latest = useMeetingPart(({ announcements }) =>
    announcements.findLast(({ audience }) => audience.kind === 'all'),
  );
  const now = useServerNow(LOOK_EVERY_MS);
  if (!latest || now - Date.parse(latest.at) > STANDS_MS) return null;
  return (
    <p className={classes.announcement} role="status">
      <IconSpeakerphone className={classes.form} aria-hidden="true" />
      {latest.text}
    </p>
  );
}
