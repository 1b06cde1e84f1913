import type { Actor } from '../actor.ts';
import { isOfMembers } from '../audience.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { Meeting } from '../meeting.ts';
import { own } from '../own.ts';
import type { Seat } from '../seat.ts';
import type { AcknowledgeAnnouncement, MakeAnnouncement } from './commands.ts';
import type { Announcement } from './state.ts';

/** Whom an announcement is addressed to. (S10) */
export function isAddressed(announcement: Pick<Announcement, 'audience'>, seat: Seat): boolean {
  const { audience } = announcement;
  switch (audience.kind) {
    case 'all':
      return true;
    case 'members':
      return isOfMembers(seat);
    case 'bridge':
      return audience.seatId === seat.id;
  }
}

/** An announcement has a text and is made once; one to a bridge point names that point. (S10) */
export function makeAnnouncement(meeting: Meeting, command: MakeAnnouncement): Decision {
  const { announcementId, audience, text } = command;
  if (findAnnouncement(meeting, announcementId)) return refuse('announcement-exists');
  if (!text.trim()) return refuse('text-needed');
  if (audience.kind === 'bridge' && own(meeting.seats, audience.seatId)?.role !== 'bridge') {
    return refuse('seat-unknown');
  }
  return accept({ type: 'announcement-made', announcementId, text, audience });
}

/** Whoever was addressed acknowledges, once. (S10) */
export function acknowledgeAnnouncement(
  meeting: Meeting,
  { announcementId }: AcknowledgeAnnouncement,
  { seat }: Actor,
): Decision {
  const announcement = findAnnouncement(meeting, announcementId);
  if (!announcement || !seat || !isAddressed(announcement, seat)) {
    return refuse('announcement-unknown');
  }
  if (announcement.acknowledgedBy.includes(seat.id)) return accept();
  return accept({ type: 'announcement-acknowledged', announcementId, seatId: seat.id });
}

function findAnnouncement(meeting: Meeting, announcementId: string): Announcement | undefined {
  return meeting.announcements.find(({ id }) => id === announcementId);
}
