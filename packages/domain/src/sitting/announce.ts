import type { Recorded } from '../event.ts';
import type { SittingEvent } from './events.ts';
import type { Announcement } from './state.ts';

type Made = Extract<SittingEvent, { type: 'announcement-made' }>;
type Acknowledged = Extract<SittingEvent, { type: 'announcement-acknowledged' }>;

/** The announcements with one more, which nobody has acknowledged yet. */
export function announce(
  announcements: readonly Announcement[],
  { event, at, by }: Recorded<Made>,
): readonly Announcement[] {
  const { announcementId: id, text, audience } = event;
  return [...announcements, { id, text, audience, at, by, acknowledgedBy: [] }];
}

export function acknowledge(
  announcements: readonly Announcement[],
  { announcementId, seatId }: Acknowledged,
): readonly Announcement[] {
  return announcements.map((announcement) =>
    announcement.id === announcementId
      ? { ...announcement, acknowledgedBy: [...announcement.acknowledgedBy, seatId] }
      : announcement,
  );
}
