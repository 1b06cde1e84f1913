import {
  type Instant,
  isInWriting,
  type Meeting,
  type PaperId,
  remembered,
  type Seat,
  viewOf,
} from '@e-cabinet/domain';
import type { Attendee, SessionToAttend } from './session.ts';

/** A session that went out and has not begun, or was cancelled; null for anything else. Looked at every few seconds: made once for a meeting as it stands. */
export const sessionOf = remembered((meeting: Meeting): SessionToAttend | null => {
  const { id, phase, publishedAt, movedAt, details, practice, seats } = meeting;
  if (isInWriting(meeting) || practice || publishedAt === null) return null;
  if (phase !== 'published' && phase !== 'cancelled') return null;
  const changed = changedSince(meeting, publishedAt);
  return {
    meetingId: id,
    sentAt: publishedAt,
    startsAt: details.startsAt,
    endsAt: details.endsAt,
    movedAt,
    cancelled: phase === 'cancelled',
    attendees: Object.values(seats).flatMap((seat) => attendeeOf(meeting, changed, seat)),
  };
});

/** A paper that came, was replaced or recalled since the session went out, and when that was last. */
interface ChangedPaper {
  readonly id: PaperId;
  readonly at: Instant;
}

/** The secretariat does all this itself, and a screen on a wall is told nothing. */
function attendeeOf(
  meeting: Meeting,
  changed: readonly ChangedPaper[],
  seat: Seat,
): readonly Attendee[] {
  const { personId, role } = seat;
  if (personId === null || role === 'secretary' || role === 'screen') return [];
  return [{ personId, papersAt: changed.length > 0 ? lastSeen(meeting, changed, seat) : null }];
}

function lastSeen(meeting: Meeting, changed: readonly ChangedPaper[], seat: Seat): Instant | null {
  const { seesPaper } = viewOf(meeting, seat);
  return changed.filter(({ id }) => seesPaper(id)).at(-1)?.at ?? null;
}

/** In the order of their last changes. */
function changedSince({ papers }: Meeting, sentAt: Instant): readonly ChangedPaper[] {
  return Object.values(papers)
    .map(({ id, versions, recall }) => ({
      id,
      at: [...versions.map(({ at }) => at), recall?.at ?? ''].toSorted().at(-1) ?? '',
    }))
    .filter(({ at }) => at > sentAt)
    .toSorted((one, other) => (one.at < other.at ? -1 : 1));
}
