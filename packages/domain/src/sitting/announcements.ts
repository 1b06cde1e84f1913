import type { Actor } from '../actor.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { Meeting } from '../meeting.ts';
import type { Seat } from '../seat.ts';
import type { AcknowledgeAnnouncement, MakeAnnouncement } from './commands.ts';
import type { Announcement } from './state.ts';

const MEMBER_CLASS = new Set(['chair', 'member', 'delegate', 'adviser']);

/** Whom an announcement is addressed to. (S10) */
export function isAddressed(announcement: Pick<Announcement, 'audience'>, seat: Seat): boolean {
  const { audience } = announcement;
  switch (audience.kind) {
    case 'all':
      return true;
    case 'members':
      return MEMBER_CLASS.has(seat.role);
    case 'bridge':
      return audience.seatId === seat.id;
  }
}

export function decideAnnouncement(
  meeting: Meeting,
  command: MakeAnnouncement | AcknowledgeAnnouncement,
  actor: Actor,
): Decision {
  const { announcementId } = command;
  const announcement = meeting.announcements.find(({ id }) => id === announcementId);
  if (command.type === 'acknowledge-announcement') {
    if (!announcement || !actor.seat || !isAddressed(announcement, actor.seat)) {
      return refuse('announcement-unknown');
    }
    if (announcement.acknowledgedBy.includes(actor.seat.id)) return accept();
    return accept({ type: 'announcement-acknowledged', announcementId, seatId: actor.seat.id });
  }
  if (announcement) return refuse('announcement-exists');
  if (!command.text.trim()) return refuse('text-needed');
  const { audience, text } = command;
  if (audience.kind === 'bridge' && meeting.seats[audience.seatId]?.role !== 'bridge') {
    return refuse('seat-unknown');
  }
  return accept({ type: 'announcement-made', announcementId, text, audience });
}
