import {
  type Instant,
  isInWriting,
  type Meeting,
  type Paper,
  type Seat,
  viewOf,
} from '@e-cabinet/domain';
import type { Attendee, SessionToAttend } from './session.ts';

/** A session that went out and has not begun, or was cancelled; null for anything else. */
export function sessionOf(meeting: Meeting): SessionToAttend | null {
  const { id, phase, publishedAt, movedAt, details, practice, seats } = meeting;
  if (isInWriting(meeting) || practice || publishedAt === null) return null;
  if (phase !== 'published' && phase !== 'cancelled') return null;
  return {
    meetingId: id,
    sentAt: publishedAt,
    startsAt: details.startsAt,
    endsAt: details.endsAt,
    movedAt,
    cancelled: phase === 'cancelled',
    attendees: Object.values(seats).flatMap((seat) => attendeeOf(meeting, publishedAt, seat)),
  };
}

/** The secretariat does all this itself, and a screen on a wall is told nothing. */
function attendeeOf(meeting: Meeting, sentAt: Instant, seat: Seat): readonly Attendee[] {
  const { personId, role } = seat;
  if (personId === null || role === 'secretary' || role === 'screen') return [];
  const { seesPaper } = viewOf(meeting, seat);
  const changes = Object.values(meeting.papers)
    .filter(({ id }) => seesPaper(id))
    .flatMap(changesOf)
    .filter((at) => at > sentAt);
  return [{ personId, papersAt: changes.toSorted().at(-1) ?? null }];
}

function changesOf({ versions, recall }: Paper): readonly Instant[] {
  return [...versions.map(({ at }) => at), ...(recall ? [recall.at] : [])];
}
